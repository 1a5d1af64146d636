package se.uppdragsgrafen.extract.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
				rows.add(new Heads(holes, row.at()));
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

	private static void put(Map<String, Integer> columns, String name, @Nullable Template form, String text, int at) {
		if (form != null && form.matches(text)) {
			columns.putIfAbsent(name, at);
		}
	}

	/**
	 * What one row names.
	 *
	 * @param holes by name
	 * @param at where it stands
	 */
	record Heads(Map<String, String> holes, Span at) {
	}

}
