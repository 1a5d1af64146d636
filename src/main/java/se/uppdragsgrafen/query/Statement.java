package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Selection.Item;

/**
 * A plan and its text. The text names no key of the answer: a node comes back as a list
 * of values in the order of its selection, so that questions that differ only in their
 * aliases share one text, and nothing of a client's stands in it.
 *
 * @param plan the plan
 * @param cypher its one statement
 */
public record Statement(Plan plan, String cypher) {

	/**
	 * The values of a row's selections, each a node by the keys of the answer, or null.
	 */
	public record Row(@Nullable Object head, List<@Nullable Map<String, @Nullable Object>> nodes) {
	}

	/** The rows of the answer's {@link Plan#ROWS}. */
	public List<Row> rows(Map<String, @Nullable Object> answer) {
		List<Row> rows = new ArrayList<>();
		for (Object row : list(answer.get(Plan.ROWS))) {
			rows.add(row(list(row)));
		}
		return rows;
	}

	private Row row(List<?> values) {
		List<Selection> selections = this.plan.selections();
		List<@Nullable Map<String, @Nullable Object>> nodes = new ArrayList<>(selections.size());
		for (int i = 0; i < selections.size(); i++) {
			nodes.add(node(selections.get(i), values.get(i + 1)));
		}
		return new Row(values.get(0), nodes);
	}

	private static @Nullable Map<String, @Nullable Object> node(Selection selection, @Nullable Object value) {
		if (value == null) {
			return null;
		}
		List<?> values = list(value);
		Map<String, @Nullable Object> node = new LinkedHashMap<>();
		List<Item> items = selection.items();
		int next = 0;
		if (selection.open()) {
			String type = String.valueOf(values.get(next++));
			node.put(Selection.TYPE, type);
			items = selection.items(type);
		}
		for (Item item : items) {
			node.put(item.key(), value(item, values.get(next++)));
		}
		return node;
	}

	private static @Nullable Object value(Item item, @Nullable Object value) {
		if (!(item instanceof Item.Hop hop)) {
			return value;
		}
		if (!hop.relation().many()) {
			return node(hop.selection(), value);
		}
		List<@Nullable Object> nodes = new ArrayList<>();
		for (Object one : list(value)) {
			nodes.add(node(hop.selection(), one));
		}
		return nodes;
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}
