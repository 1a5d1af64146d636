package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Value;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Condition;
import se.uppdragsgrafen.query.SearchText;
import se.uppdragsgrafen.query.ShapeFilter;
import se.uppdragsgrafen.query.ShapeType;

/** What a list's {@code where} asks. */
final class Conditions {

	/** Characters of a search: more than the longest title. */
	private static final int SEARCH_MOST = 500;

	private Conditions() {
	}

	/**
	 * The conditions, their values bound.
	 * @param planned the request that is planned: it decides which there are
	 */
	static List<Condition> of(ShapeType type, @Nullable Value<?> where, Variables planned, Bindings bindings) {
		List<Condition> conditions = new ArrayList<>();
		if (planned.resolve(where) instanceof Map<?, ?> filters) {
			new LinkedHashMap<>(filters).forEach((name, value) -> {
				if (value != null) {
					conditions.add(condition(type.filter(name.toString()), where, value, bindings));
				}
			});
		}
		return conditions;
	}

	private static Condition condition(ShapeFilter filter, @Nullable Value<?> where, Object planned,
			Bindings bindings) {
		return switch (filter.op()) {
			case EXISTS -> Condition.exists(filter, Boolean.TRUE.equals(planned));
			case IN -> Condition.of(filter, bindings.bind(request -> Lists.of(value(request, where, filter))));
			case NAME -> Condition.of(filter, bindings.bind(request -> Lists.names(value(request, where, filter))));
			case TEXT -> Condition.of(filter, bindings.bind(request -> searched(value(request, where, filter))));
			case AT_LEAST, AT_MOST -> Condition.of(filter, bindings.bind(request -> value(request, where, filter)));
		};
	}

	private static @Nullable Object value(Variables request, @Nullable Value<?> where, ShapeFilter filter) {
		return (request.resolve(where) instanceof Map<?, ?> filters) ? filters.get(filter.name()) : null;
	}

	/** The search in Lucene's syntax. */
	static String searched(@Nullable Object text) {
		int length = String.valueOf(text).length();
		if (length > SEARCH_MOST) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT,
					"The search text has %d characters but may have %d. Search for the words that matter.",
					"Söktexten har %d tecken men får ha %d. Sök efter de ord som betyder något.", length, SEARCH_MOST);
		}
		return SearchText.of(String.valueOf(text))
			.orElseThrow(() -> new ApiException(ErrorCode.BAD_ARGUMENT,
					"The search text has no word in it. Write at least one word to search for.",
					"Söktexten har inget ord. Skriv minst ett ord att söka efter."));
	}

}
