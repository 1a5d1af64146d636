package se.uppdragsgrafen.catalogue.address;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.QuestionRefused;

/**
 * Says what is wrong with an address, as a page to who names that and as
 * {@code application/problem+json} to others, as other downloads do.
 */
@RestControllerAdvice(basePackageClasses = AddressProblems.class)
final class AddressProblems {

	private static final Message TITLE = Message.of("Is not here", "Finns inte här");

	private static final Message NOT_SHOWN = Message.of("This cannot be shown", "Det här går inte att visa");

	private static final String SECONDS_TO_WAIT = "5";

	private final FactPages pages;

	AddressProblems(FactPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler
	ResponseEntity<Object> notHere(NotHere ex, HttpServletRequest request) {
		Told told = new Told(ex.status(), TITLE, ex.message(), ex.code());
		boolean page = isPage(request) && ex.status() != HttpStatus.NOT_ACCEPTABLE;
		return answer(ResponseEntity.status(ex.status()), told, page, request);
	}

	/** The page's own question was refused, or took too long. */
	@ExceptionHandler
	ResponseEntity<Object> refused(QuestionRefused ex, HttpServletRequest request) {
		Told told = new Told(HttpStatusCode.valueOf(ex.status()), NOT_SHOWN, new Message(ex.told(), ex.told()),
				ex.code());
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(ex.status()).cacheControl(CacheControl.noStore());
		if (ex.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
		}
		return answer(answer, told, isPage(request), request);
	}

	/**
	 * What is told.
	 *
	 * @param status of HTTP
	 * @param title of a page
	 * @param message what to do
	 * @param code from the list of codes
	 */
	private record Told(HttpStatusCode status, Message title, Message message, String code) {
	}

	private static boolean isPage(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
	}

	private ResponseEntity<Object> answer(ResponseEntity.BodyBuilder answer, Told told, boolean page,
			HttpServletRequest request) {
		answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
		if (page) {
			return answer.contentType(Format.HTML.sent())
				.header("Content-Security-Policy", FactPages.POLICY)
				.body(notice(told, this.pages.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(told.status(), told.message().in(request.getLocale()));
		problem.setProperty("code", told.code());
		return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private String notice(Told told, Locale language) {
		return this.pages.notice(new Notice(told.title().in(language), List.of(told.message().in(language)), List.of()),
				language);
	}

}
