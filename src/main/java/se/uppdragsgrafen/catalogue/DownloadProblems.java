package se.uppdragsgrafen.catalogue;

import java.util.Locale;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import se.uppdragsgrafen.query.DataChanging;
import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.query.MemoryExceeded;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.QuotaTexts;
import se.uppdragsgrafen.query.ReadTimeout;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.andringar.BadPosition;
import se.uppdragsgrafen.quota.NotNow;
import se.uppdragsgrafen.quota.Overloaded;

/**
 * Says what is wrong with a download as {@code application/problem+json}, with the codes
 * that GraphQL has for it, in the language that is asked for.
 */
@RestControllerAdvice(basePackageClasses = DownloadProblems.class)
final class DownloadProblems {

	private static final String SECONDS_TO_WAIT = "5";

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badArgument(BadArgument ex, Locale language) {
		return answer(HttpStatus.BAD_REQUEST, "BAD_ARGUMENT", ex.message(), language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badPosition(BadPosition ex, Locale language) {
		return answer(HttpStatus.BAD_REQUEST, "INVALID_CURSOR", ex.message(), language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> nothingThere(NothingThere ex, Locale language) {
		return answer(HttpStatus.NOT_FOUND, "NOT_FOUND", ex.message(), language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> timeout(ReadTimeout ex, Locale language) {
		return answer(HttpStatus.GATEWAY_TIMEOUT, "TIMEOUT", ReadTimeout.MESSAGE, language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> memory(MemoryExceeded ex, Locale language) {
		return answer(HttpStatus.BAD_REQUEST, "TOO_COSTLY", MemoryExceeded.MESSAGE, language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unavailable(DatabaseUnavailable ex, Locale language) {
		return later("DATABASE_UNAVAILABLE", DatabaseUnavailable.MESSAGE, language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> changing(DataChanging ex, Locale language) {
		return later("DATA_CHANGING", DataChanging.MESSAGE, language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notReckoned(Figures.NotReckoned ex, Locale language) {
		return later("DATA_CHANGING",
				Message.of("New data was loaded, and the sizes of its files are being reckoned. Ask again in a minute.",
						"Nya data har lästs in, och filernas storlek räknas fram. Fråga igen om en minut."),
				language);
	}

	private static ResponseEntity<ProblemDetail> later(String code, Message message, Locale language) {
		ResponseEntity<ProblemDetail> answer = answer(HttpStatus.SERVICE_UNAVAILABLE, code, message, language);
		return ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
			.body(answer.getBody());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notNow(NotNow ex, Locale language) {
		return (ex instanceof Overloaded)
				? answer(HttpStatus.SERVICE_UNAVAILABLE, "OVERLOADED", QuotaTexts.of(ex), language)
				: answer(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED", QuotaTexts.of(ex), language);
	}

	private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, Message message,
			Locale language) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message.in(language));
		problem.setProperty("code", code);
		return ResponseEntity.status(status)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

}
