package se.uppdragsgrafen.api.execute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.plan.Cursor;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.Shown.Cell;
import se.uppdragsgrafen.query.Statement;

/** Makes objects of rows: each key shows a node, the head or the cursor of its row. */
final class Cells {

	private Cells() {
	}

	/** An object for each row. */
	static List<Map<String, @Nullable Object>> objects(Shown.Rows shown, List<Statement.Row> rows) {
		return rows.stream().map((row) -> object(shown.cells(), row, null)).toList();
	}

	/**
	 * The object of a row.
	 * @param page the page that the row stands on; null where it has no cursor
	 */
	static Map<String, @Nullable Object> object(Map<String, Cell> cells, Statement.Row row, Shown.@Nullable Page page) {
		Map<String, @Nullable Object> object = LinkedHashMap.newLinkedHashMap(cells.size());
		cells.forEach((key, cell) -> object.put(key, switch (cell) {
			case Cell.Node(int selection) -> row.nodes().get(selection);
			case Cell.Unwrapped(int selection) -> unwrapped(row.nodes().get(selection));
			case Cell.Head() -> row.head();
			case Cell.Place() when page != null -> cursor(page, row);
			case Cell.Place(), Cell.Nothing() -> null;
		}));
		return object;
	}

	private static @Nullable Object unwrapped(@Nullable Map<String, @Nullable Object> node) {
		return (node != null) ? node.get(Shown.WRAPPED) : null;
	}

	/** The row's place in its list: its head is the ordering value and the id. */
	static String cursor(Shown.Page page, Statement.Row row) {
		if (!(row.head() instanceof List<?> place)) {
			throw new IllegalStateException("A row of a page has no place");
		}
		return new Cursor(page.order(), page.byId() ? null : place.getFirst(), String.valueOf(place.getLast()))
			.encode();
	}

}
