package se.uppdragsgrafen.bench.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of an answer in their order, as text: what is left of it when each server's
 * way of wrapping lists and naming fields is taken away.
 */
final class Values {

	/** Places in a list are each server's own. */
	private static final String PLACES = "pageInfo";

	/** An alias in capitals stands for a value that was asked for. */
	private static final String VALUE = "[A-Z_]+";

	private Values() {
	}

	static List<String> of(JsonNode answer) {
		List<String> values = new ArrayList<>();
		add(answer, values);
		return values;
	}

	private static void add(JsonNode node, List<String> values) {
		if (node.isObject()) {
			node.properties().forEach((entry) -> {
				if (entry.getKey().matches(VALUE)) {
					values.add(entry.getKey());
				}
				if (!entry.getKey().equals(PLACES)) {
					add(entry.getValue(), values);
				}
			});
		}
		else if (node.isArray()) {
			node.forEach((each) -> add(each, values));
		}
		else {
			values.add(node.asString("null"));
		}
	}

	static List<String> of(@Nullable Object answer) {
		List<String> values = new ArrayList<>();
		add(answer, values);
		return values;
	}

	private static void add(@Nullable Object value, List<String> values) {
		if (value instanceof Map<?, ?> map) {
			map.values().forEach((each) -> add(each, values));
		}
		else if (value instanceof Iterable<?> list) {
			list.forEach((each) -> add(each, values));
		}
		else {
			values.add(String.valueOf(value));
		}
	}

	/** Names and their numbers in turn, in the order of names, without zeros. */
	static List<String> counts(List<String> values) {
		Map<String, String> counts = new TreeMap<>();
		for (int i = 0; i + 1 < values.size(); i += 2) {
			if (!values.get(i + 1).equals("0")) {
				counts.put(values.get(i), values.get(i + 1));
			}
		}
		return List.of(counts.toString());
	}

}
