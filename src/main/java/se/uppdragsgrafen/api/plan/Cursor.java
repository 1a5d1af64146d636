package se.uppdragsgrafen.api.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a list: the values of its order. Opaque to clients; no secret, and nothing
 * that must be kept: a cursor stays good when the list changes.
 *
 * @param order the name of the order it was made in
 * @param value the value of the ordering property, null where the node has none
 * @param id the node's id
 */
public record Cursor(String order, @Nullable Object value, String id) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** The place as a text for clients. */
	public String encode() {
		List<@Nullable Object> parts = new ArrayList<>();
		parts.add(this.order);
		parts.add(this.value);
		parts.add(this.id);
		byte[] json = JSON.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
	}

	/**
	 * The place that a text names.
	 * @throws ApiException where the text is no cursor of a list in that order
	 */
	static Cursor decode(String text, String order) {
		try {
			Object json = JSON.readValue(Base64.getUrlDecoder().decode(text), Object.class);
			if (json instanceof List<?> parts && parts.size() == 3 && order.equals(parts.get(0))
					&& parts.get(2) instanceof String id && plain(parts.get(1))) {
				return new Cursor(order, parts.get(1), id);
			}
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw invalid();
		}
		throw invalid();
	}

	private static boolean plain(@Nullable Object value) {
		return value == null || value instanceof String || value instanceof Integer || value instanceof Long
				|| value instanceof Double || value instanceof Boolean;
	}

	private static ApiException invalid() {
		return new ApiException(ErrorCode.INVALID_CURSOR,
				"The cursor was not made by this list in this order. Use 'endCursor' of a page of the same question, or start without a cursor.",
				"Markören kommer inte från den här listan i den här ordningen. Använd 'endCursor' från en sida av samma fråga, eller börja utan markör.");
	}

}
