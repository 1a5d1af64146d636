package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Selection.Item;
import se.uppdragsgrafen.query.Tables.Table;

/**
 * Makes nodes, by the keys of the answer, of what {@link RowWriter} has the database
 * return. A node of a table is made once and stands wherever it is referred to.
 */
final class TableReader {

	private final List<Selection> selections;

	private final Tables tables;

	/** By the number of the table and the id. */
	private final List<Map<Object, @Nullable Map<String, @Nullable Object>>> nodes = new ArrayList<>();

	/** A reader of rows that refer to those tables. */
	TableReader(List<Selection> selections, List<?> tables) {
		this.selections = selections;
		this.tables = tables.isEmpty() ? Tables.NONE : Tables.of(selections);
		tables.forEach(table -> this.nodes.add(new HashMap<>()));
		// What a table refers to comes after it.
		for (int i = tables.size() - 1; i >= 0; i--) {
			read(this.tables.all().get(i), list(tables.get(i)));
		}
	}

	private void read(Table table, List<?> rows) {
		for (Object row : rows) {
			List<?> values = list(row);
			this.nodes.get(table.number())
				.put(values.get(0), node(table.hop().selection(), values.get(1), this.tables.from(table.number())));
		}
	}

	Statement.Row row(List<?> values) {
		List<@Nullable Map<String, @Nullable Object>> read = new ArrayList<>(this.selections.size());
		for (int i = 0; i < this.selections.size(); i++) {
			read.add(node(this.selections.get(i), values.get(i + 1), this.tables.from(Tables.root(i))));
		}
		return new Statement.Row(values.get(0), read);
	}

	private @Nullable Map<String, @Nullable Object> node(Selection selection, @Nullable Object value,
			List<Table> tables) {
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
		for (int column = 0; column < items.size(); column++) {
			Item item = items.get(column);
			@Nullable Object read = value(item, column, values.get(next++), tables);
			item.answerKeys().forEach((key) -> node.put(key, read));
		}
		return node;
	}

	private @Nullable Object value(Item item, int column, @Nullable Object value, List<Table> tables) {
		if (item instanceof Item.History history) {
			return Versions.read(history, list(value));
		}
		if (!(item instanceof Item.Hop hop)) {
			return value;
		}
		for (Table table : tables) {
			if (table.column() == column) {
				return referred(hop, value, this.nodes.get(table.number()));
			}
		}
		if (!hop.relation().many()) {
			return node(hop.selection(), value, List.of());
		}
		List<@Nullable Object> nodes = new ArrayList<>();
		for (Object one : list(value)) {
			nodes.add(node(hop.selection(), one, List.of()));
		}
		return nodes;
	}

	private static @Nullable Object referred(Item.Hop hop, @Nullable Object ids,
			Map<Object, @Nullable Map<String, @Nullable Object>> nodes) {
		List<@Nullable Object> referred = new ArrayList<>();
		for (Object id : list(ids)) {
			referred.add(nodes.get(id));
		}
		if (hop.relation().many()) {
			return referred;
		}
		return referred.isEmpty() ? null : referred.getFirst();
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}
