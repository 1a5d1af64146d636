package se.uppdragsgrafen.extract.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.extract.profile.UppdragTable;

/**
 * A table of uppdrag: one per row.
 *
 * @param head where its head stands
 * @param rows what each row names
 */
record UppdragColumns(Span head, List<Heads> rows) {

	/** The table read so; null where its head names no titles. */
	static @Nullable UppdragColumns of(UppdragTable form, Table table) {
		Map<String, Integer> columns = columns(form, table.rows().getFirst());
		if (!columns.containsKey("titel")) {
			return null;
		}
		List<Heads> rows = new ArrayList<>();
		for (Table.Row row : table.rows().subList(1, table.rows().size())) {
			Map<String, String> holes = new HashMap<>();
			columns.forEach((name, column) -> holes.put(name, row.cell(column).replace('\n', ' ')));
			if (!holes.getOrDefault("titel", "").isEmpty()) {
				rows.add(new Heads(holes, others(columns.values(), row), row.at()));
			}
		}
		return new UppdragColumns(table.rows().getFirst().at(), rows);
	}

	private static Map<String, Integer> columns(UppdragTable form, Table.Row head) {
		Map<String, Integer> columns = new HashMap<>();
		for (int i = 0; i < head.cells().size(); i++) {
			String text = head.cell(i);
			put(columns, "titel", form.titel(), text, i);
			put(columns, "namndtext", form.namnd(), text, i);
			put(columns, "status", form.status(), text, i);
			put(columns, "kommentar", form.kommentar(), text, i);
			put(columns, "nummer", form.nummer(), text, i);
		}
		return columns;
	}

	/** What stands in columns that the form does not name. */
	private static List<String> others(Collection<Integer> columns, Table.Row row) {
		return IntStream.range(0, row.cells().size())
			.filter((each) -> !columns.contains(each))
			.mapToObj(row::cell)
			.filter((each) -> !each.isBlank())
			.toList();
	}

	private static void put(Map<String, Integer> columns, String name, @Nullable Template form, String text, int at) {
		if (form != null && form.matches(text)) {
			columns.putIfAbsent(name, at);
		}
	}

	/**
	 * What one row names.
	 *
	 * @param holes by name
	 * @param others the cells that have none
	 * @param at where it stands
	 */
	record Heads(Map<String, String> holes, List<String> others, Span at) {

		/** What is said of the uppdrag. */
		List<Block> body() {
			String comment = this.holes.getOrDefault("kommentar", "");
			return comment.isEmpty() ? List.of() : List.of(new Paragraph(comment, "", this.at));
		}

	}

}
