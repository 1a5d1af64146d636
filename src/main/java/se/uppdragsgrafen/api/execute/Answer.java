package se.uppdragsgrafen.api.execute;

import java.util.List;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiError;

/**
 * A field's value, keys as the question names them, and what is missing of it.
 *
 * @param value maps, lists and scalars, or null
 * @param errors each with its path in the answer
 */
record Answer(@Nullable Object value, List<ApiError> errors) {

	/** A value of which nothing is missing. */
	static Answer of(Object value) {
		return new Answer(value, List.of());
	}

}
