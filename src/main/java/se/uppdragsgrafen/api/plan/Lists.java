package se.uppdragsgrafen.api.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Input lists, which GraphQL lets a client write as a single value. */
final class Lists {

	private Lists() {
	}

	static List<@Nullable Object> of(@Nullable Object value) {
		return (value instanceof List<?> list) ? new ArrayList<>(list) : Collections.singletonList(value);
	}

}
