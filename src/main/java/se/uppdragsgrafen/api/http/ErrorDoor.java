package se.uppdragsgrafen.api.http;

import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.Faults;
import se.uppdragsgrafen.catalogue.address.FactPages;
import se.uppdragsgrafen.catalogue.address.Notice;
import se.uppdragsgrafen.query.Message;

/** What is said at every address where nothing else answers, or where that failed. */
@RestController
final class ErrorDoor implements ErrorController {

	private static final Message INTERNAL = Message.of(
			"Something went wrong here. Try again, and tell us the trace id if it goes on.",
			"Något gick fel hos oss. Försök igen, och berätta för oss vilket traceId det gäller om felet består.");

	private static final Message BAD_REQUEST = Message.of(
			"The request is not as HTTP has it. Look at its address and headers.",
			"Anropet är inte som HTTP säger. Se över dess adress och huvuden.");

	private static final Message REQUEST_TIMEOUT = Message.of(
			"The request stopped before its end. Send it again, all at once.",
			"Anropet stannade före sitt slut. Skicka det igen, på en gång.");

	private static final Message NOT_FOUND = Message.of("There is nothing at this address. Begin at the start page.",
			"Det finns inget på den här adressen. Börja på startsidan.");

	private static final Message METHOD_NOT_ALLOWED = Message.of(
			"This address is not asked with that method. The header Allow says with which.",
			"Adressen frågas inte med den metoden. Huvudet Allow säger med vilken.");

	private static final Message NOT_ACCEPTABLE = Message.of(
			"This address does not answer in the media type that Accept names.",
			"Adressen svarar inte i den mediatyp som Accept nämner.");

	private static final Message UNSUPPORTED_MEDIA_TYPE = Message.of(
			"This address does not read the media type that Content-Type names.",
			"Adressen läser inte den mediatyp som Content-Type nämner.");

	private static final Map<ErrorCode, Message> TITLES = Map.of(ErrorCode.NOT_FOUND,
			Message.of("Not found", "Sidan finns inte"), ErrorCode.INTERNAL,
			Message.of("Something went wrong", "Något gick fel"));

	private static final Message OTHERWISE = Message.of("This cannot be shown", "Det här går inte att visa");

	private final FactPages pages;

	ErrorDoor(FactPages pages) {
		this.pages = pages;
	}

	@RequestMapping("/error")
	ResponseEntity<Object> answer(HttpServletRequest request) {
		ApiException refusal = refusal(request);
		HttpHeaders headers = new HttpHeaders();
		Refusals.headers(refusal.code(), headers);
		boolean page = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
		if (page) {
			headers.set("Content-Security-Policy", FactPages.POLICY);
		}
		return ResponseEntity.status(refusal.code().status())
			.headers(headers)
			.contentType(
					page ? new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8) : AnswerType.JSON.mediaType())
			.body(page ? page(refusal, request) : Refusals.body(refusal, request));
	}

	private String page(ApiException refusal, HttpServletRequest request) {
		Locale language = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
		Message title = TITLES.getOrDefault(refusal.code(), OTHERWISE);
		return this.pages.notice(new Notice(title.in(language),
				List.of(refusal.in(language), "traceId: " + Trace.of(request)), List.of()), language);
	}

	private static ApiException refusal(HttpServletRequest request) {
		return thrown(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
			.orElseGet(() -> byStatus(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
	}

	private static Optional<ApiException> thrown(@Nullable Object thrown) {
		for (@Nullable
		Throwable each = (Throwable) thrown; each != null; each = each.getCause()) {
			if (each instanceof SocketTimeoutException) {
				// Tomcat overrules what was answered to a body that stopped.
				return Optional.of(new ApiException(ErrorCode.REQUEST_TIMEOUT, REQUEST_TIMEOUT));
			}
			Optional<ApiException> told = Faults.of(each);
			if (told.isPresent()) {
				return told;
			}
		}
		return Optional.empty();
	}

	/** An address that is asked for itself has no status, and is nothing. */
	private static ApiException byStatus(@Nullable Object status) {
		return switch ((status instanceof Integer number) ? number : 404) {
			case 400 -> new ApiException(ErrorCode.BAD_REQUEST, BAD_REQUEST);
			case 404 -> new ApiException(ErrorCode.NOT_FOUND, NOT_FOUND);
			case 405 -> new ApiException(ErrorCode.METHOD_NOT_ALLOWED, METHOD_NOT_ALLOWED);
			case 406 -> new ApiException(ErrorCode.NOT_ACCEPTABLE, NOT_ACCEPTABLE);
			case 415 -> new ApiException(ErrorCode.UNSUPPORTED_MEDIA_TYPE, UNSUPPORTED_MEDIA_TYPE);
			default -> new ApiException(ErrorCode.INTERNAL, INTERNAL);
		};
	}

}
