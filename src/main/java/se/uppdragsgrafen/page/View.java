package se.uppdragsgrafen.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page that shows the answer to a question.
 *
 * @param name of its template and of its question
 * @param path its address
 * @param analysis the analysis that it shows, by its name in GraphQL and at
 * {@code /analys}; null where it shows none
 * @param download where its table is as CSV; null where it has none
 * @param filters conditions that the address may hold
 * @param required conditions without which nothing is asked yet
 */
record View(String name, String path, @Nullable String analysis, @Nullable String download, List<Filter> filters,
		List<String> required) {

	/** A page that asks the same whatever the address holds. */
	static View plain(String name, String path) {
		return new View(name, path, null, null, List.of(), List.of());
	}

	/** A page of an analysis. */
	static View of(String name, String analysis, Filter... filters) {
		return new View(name, "/" + name, analysis, "/analys/" + analysis + ".csv", List.of(filters), List.of());
	}

	View requiring(String... names) {
		return new View(this.name, this.path, this.analysis, this.download, this.filters, List.of(names));
	}

	/** The values that hold, by the names of those filters that have any. */
	Map<String, List<String>> effective(Map<String, List<String>> given) {
		Map<String, List<String>> effective = new LinkedHashMap<>();
		for (Filter filter : this.filters) {
			List<String> values = filter.effective(given.containsKey(filter.name()) ? given.get(filter.name()) : null);
			if (!values.isEmpty()) {
				effective.put(filter.name(), values);
			}
		}
		return effective;
	}

	/** Whether there is enough to ask with. */
	boolean complete(Map<String, List<String>> effective) {
		return effective.keySet().containsAll(this.required);
	}

	/**
	 * The variables of its question.
	 * @throws BadFilter where a condition cannot be read
	 */
	Map<String, Object> variables(Map<String, List<String>> effective) {
		Map<String, Object> variables = new HashMap<>();
		for (Filter filter : this.filters) {
			Object value = filter.value(effective.getOrDefault(filter.name(), List.of()));
			if (value != null) {
				variables.put(filter.name(), value);
			}
		}
		return variables;
	}

	/**
	 * The rows that it shows of an answer: of its analysis, or of the register of
	 * documents.
	 */
	List<Map<?, ?>> rows(Map<String, Object> answer) {
		List<String> path = (this.analysis != null) ? List.of("analys", this.analysis, "rader")
				: List.of("dataset", "forvantade");
		@Nullable Object at = answer;
		for (String name : path) {
			at = (at instanceof Map<?, ?> fields) ? fields.get(name) : null;
		}
		List<Map<?, ?>> rows = new ArrayList<>();
		if (at instanceof List<?> list) {
			list.forEach((each) -> rows.add((Map<?, ?>) each));
		}
		return rows;
	}

}
