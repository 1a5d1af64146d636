package se.uppdragsgrafen.catalogue;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import se.uppdragsgrafen.query.DataChanging;
import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.query.ReadTimeout;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.quota.NotNow;
import se.uppdragsgrafen.quota.Overloaded;
import se.uppdragsgrafen.quota.TooFewPoints;
import se.uppdragsgrafen.quota.TooManyAtOnce;

/**
 * Says what is wrong with a download as {@code application/problem+json}, with the codes
 * that GraphQL has for it.
 */
@RestControllerAdvice(basePackageClasses = DownloadProblems.class)
final class DownloadProblems {

	private static final String SECONDS_TO_WAIT = "5";

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badArgument(BadArgument ex) {
		return answer(HttpStatus.BAD_REQUEST, "BAD_ARGUMENT", ex.text());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> nothingThere(NothingThere ex) {
		return answer(HttpStatus.NOT_FOUND, "NOT_FOUND", String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> timeout(ReadTimeout ex) {
		return answer(HttpStatus.GATEWAY_TIMEOUT, "TIMEOUT",
				"The question took too long and was ended. Narrow it, or lower 'first'.");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unavailable(DatabaseUnavailable ex) {
		return later("DATABASE_UNAVAILABLE", "The database cannot be reached just now. Ask again in a few seconds.");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> changing(DataChanging ex) {
		return later("DATA_CHANGING",
				"New data was loaded each time that the question was asked. Ask again in a minute.");
	}

	private static ResponseEntity<ProblemDetail> later(String code, String detail) {
		ResponseEntity<ProblemDetail> answer = answer(HttpStatus.SERVICE_UNAVAILABLE, code, detail);
		return ResponseEntity.status(answer.getStatusCode())
			.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
			.body(answer.getBody());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notNow(NotNow ex) {
		String again = "Ask again in %d seconds.".formatted(ex.seconds());
		return switch (ex) {
			case TooFewPoints few -> answer(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED",
					"The download costs %d points and you have %d left. ".formatted(few.asked(), few.left()) + again);
			case TooManyAtOnce many -> answer(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED",
					"You ask too much at once: %d of your questions are answered at a time. ".formatted(many.most())
							+ again);
			case Overloaded all -> answer(HttpStatus.SERVICE_UNAVAILABLE, "OVERLOADED",
					"More is asked just now than can be answered. " + again);
		};
	}

	private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setProperty("code", code);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
