package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.GraphReader;

/**
 * What is asked of the rows of an analysis.
 *
 * @param columns the column that each key shows
 * @param nodes how the nodes are read, for each key that shows some
 */
record RowsPlan(Map<String, String> columns, Map<String, NodesPlan> nodes) {

	/** How many nodes one row may give, itself counted. */
	long cost(Cost counted, Variables request) {
		return 1 + this.nodes.values().stream().mapToLong(node -> node.cost(counted, request)).sum();
	}

	/** The rows by the keys of the question. */
	List<Map<String, @Nullable Object>> shown(List<Map<String, @Nullable Object>> rows, GraphReader reader, String base,
			Variables request) {
		Map<String, Map<String, @Nullable Object>> read = new HashMap<>();
		this.nodes.forEach((key, plan) -> read.put(key, plan.read(rows, reader, base, request)));
		List<Map<String, @Nullable Object>> shown = new ArrayList<>();
		for (Map<String, @Nullable Object> row : rows) {
			shown.add(shown(row, read));
		}
		return shown;
	}

	private Map<String, @Nullable Object> shown(Map<String, @Nullable Object> row,
			Map<String, Map<String, @Nullable Object>> read) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		this.columns.forEach((key, column) -> {
			NodesPlan plan = this.nodes.get(key);
			Object value = row.get(column);
			shown.put(key, (plan != null) ? plan.shown(value, read.getOrDefault(key, Map.of())) : value);
		});
		return shown;
	}

}
