package se.uppdragsgrafen.catalogue.address;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import se.uppdragsgrafen.query.Message;

/**
 * Says what is wrong with an address, as a page to who names that and as
 * {@code application/problem+json} to others, as other downloads do.
 */
@RestControllerAdvice(basePackageClasses = AddressProblems.class)
final class AddressProblems {

	private static final Message TITLE = Message.of("Is not here", "Finns inte här");

	private final FactPages pages;

	AddressProblems(FactPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler
	ResponseEntity<Object> notHere(NotHere ex, HttpServletRequest request, Locale language) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(ex.status())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
			.header("Content-Security-Policy", FactPages.POLICY);
		boolean page = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)
				&& ex.status() != HttpStatus.NOT_ACCEPTABLE;
		if (page) {
			return answer.contentType(Format.HTML.sent())
				.body(notice(ex.message(), this.pages.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(ex.status(), ex.message().in(language));
		problem.setProperty("code", ex.code());
		return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private String notice(Message message, Locale language) {
		return this.pages.notice(new Notice(TITLE.in(language), List.of(message.in(language)), List.of()), language);
	}

}
