package se.uppdragsgrafen.api.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/** Reads what a request asks: from the address in a GET, from the body in a POST. */
final class RequestReader {

	private final Body body;

	private final JsonMapper json;

	RequestReader(Body body, JsonMapper json) {
		this.body = body;
		this.json = json;
	}

	/**
	 * What the address asks; {@code variables} and {@code extensions} are JSON there.
	 * @throws ApiException where it is not well-formed
	 */
	Parameters address(HttpServletRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		for (String name : new String[] { "query", "documentId", "operationName" }) {
			parameters.put(name, once(request, name));
		}
		for (String name : new String[] { "variables", "extensions" }) {
			String text = once(request, name);
			parameters.put(name, (text == null || text.isEmpty()) ? null : value(text, name));
		}
		return Parameters.of(parameters);
	}

	private static @Nullable String once(HttpServletRequest request, String name) {
		String[] values = request.getParameterValues(name);
		if (values != null && values.length > 1) {
			throw Parameters.bad("'%s' is given %d times. Give it once.", "'%s' är givet %d gånger. Ge det en gång.",
					name, values.length);
		}
		return (values != null) ? values[0] : null;
	}

	private Object value(String text, String name) {
		try {
			return this.json.readValue(text, Object.class);
		}
		catch (JacksonException ex) {
			throw Parameters.bad("'%s' is not JSON.", "'%s' är inte JSON.", name);
		}
	}

	/**
	 * What the body asks.
	 * @throws ApiException where it is no JSON object in UTF-8, or too large, or too slow
	 */
	Parameters body(HttpServletRequest request) {
		refuseOtherTypes(request.getContentType());
		String text = this.body.text(request);
		try {
			if (this.json.readValue(text, Object.class) instanceof Map<?, ?> map) {
				return Parameters.of(map);
			}
		}
		catch (JacksonException ex) {
			throw notJson();
		}
		throw notJson();
	}

	private static ApiException notJson() {
		return Parameters.bad(
				"The body is not a JSON object. Send one question, as {\"query\": \"…\", \"variables\": {…}}.",
				"Anropets kropp är inget JSON-objekt. Skicka en fråga, som {\"query\": \"…\", \"variables\": {…}}.");
	}

	private static void refuseOtherTypes(@Nullable String type) {
		if (type == null || !isJson(type)) {
			throw new ApiException(ErrorCode.UNSUPPORTED_MEDIA_TYPE,
					"The body is read as JSON in UTF-8. Send it with Content-Type: application/json.",
					"Anropets kropp läses som JSON i UTF-8. Skicka den med Content-Type: application/json.");
		}
	}

	private static boolean isJson(String type) {
		try {
			MediaType given = MediaType.parseMediaType(type);
			return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(given)
					&& (given.getCharset() == null || StandardCharsets.UTF_8.equals(given.getCharset()));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
