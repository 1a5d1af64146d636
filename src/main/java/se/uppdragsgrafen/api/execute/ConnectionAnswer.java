package se.uppdragsgrafen.api.execute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.Shown.Part;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Statement;

/**
 * Builds a page of a list: nodes, edges, page info, total count.
 *
 * @param shown which page it is
 * @param rows those of the page, in the list's own order
 * @param more whether the list goes on beyond them, the way it was read
 */
record ConnectionAnswer(Shown.Page shown, List<Statement.Row> rows, boolean more) {

	/**
	 * The connection, by the keys of the question.
	 * @param read the rows that were read: one more than the page, where there is one
	 * @param answer what the statement returned
	 * @param values the statement's parameters
	 */
	static Map<String, @Nullable Object> of(Shown.Connection connection, List<Statement.Row> read,
			Map<String, @Nullable Object> answer, Map<String, @Nullable Object> values) {
		ConnectionAnswer page = page(connection.page(), read, values);
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		connection.parts().forEach((key, part) -> shown.put(key, switch (part) {
			case Part.Count() -> answer.get(Plan.COUNT);
			case Part.Nodes(int selection) ->
				page.rows.stream().<Object>map((row) -> row.nodes().get(selection)).toList();
			case Part.Edges(var cells) ->
				page.rows.stream().map((row) -> Cells.object(cells, row, page.shown)).toList();
			case Part.PageInfo(var fields) -> page.info(fields);
		}));
		return shown;
	}

	private static ConnectionAnswer page(Shown.Page shown, List<Statement.Row> read,
			Map<String, @Nullable Object> values) {
		int size = (values.get(shown.rows()) instanceof Number rows) ? rows.intValue() - 1 : 0;
		boolean more = read.size() > size;
		List<Statement.Row> page = more ? read.subList(0, size) : read;
		return new ConnectionAnswer(shown, shown.backwards() ? page.reversed() : page, more);
	}

	private Map<String, @Nullable Object> info(Map<String, String> fields) {
		Map<String, @Nullable Object> info = new LinkedHashMap<>();
		fields.forEach((key, field) -> info.put(key, switch (field) {
			case "hasNextPage" -> this.shown.backwards() ? this.shown.fromCursor() : this.more;
			case "hasPreviousPage" -> this.shown.backwards() ? this.more : this.shown.fromCursor();
			case "startCursor" -> this.rows.isEmpty() ? null : Cells.cursor(this.shown, this.rows.getFirst());
			case "endCursor" -> this.rows.isEmpty() ? null : Cells.cursor(this.shown, this.rows.getLast());
			default -> null;
		}));
		return info;
	}

}
