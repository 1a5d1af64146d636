package se.uppdragsgrafen.api.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/** Errors that no GraphQL was executed for, in the shape of those where it was. */
final class Refusals {

	private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

	private static final String SECONDS_TO_WAIT = "5";

	private Refusals() {
	}

	/** The body. */
	static Map<String, Object> body(ApiException refusal, HttpServletRequest request) {
		// Who asks without pause must not fill the log.
		LOG.atLevel((refusal.code() == ErrorCode.RATE_LIMITED) ? Level.DEBUG : Level.INFO)
			.log("Answered {} to {}", refusal.code(), request.getMethod());
		Locale language = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
		String code = refusal.code().name();
		return Map.of("errors", List.of(Map.of("message", refusal.in(language), "extensions",
				Map.of("code", code, "traceId", Trace.of(request), "classification", code))));
	}

	/** What the headers say beside the body. */
	static void headers(ErrorCode code, HttpHeaders headers) {
		headers.set(HttpHeaders.VARY, "Accept, Accept-Language");
		headers.setCacheControl(CacheControl.noStore());
		switch (code) {
			case DATABASE_UNAVAILABLE, DATA_CHANGING -> headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
			case REQUEST_TIMEOUT -> headers.set(HttpHeaders.CONNECTION, "close");
			default -> {
			}
		}
	}

}
