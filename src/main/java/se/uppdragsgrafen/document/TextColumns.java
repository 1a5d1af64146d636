package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Running text in columns beside each other, which is no table. */
final class TextColumns {

	private static final int FEWEST_LINES = 6;

	private static final int MOST_COLUMNS = 3;

	/** So much of its width a column's lines fill. */
	private static final float FULL = 0.75F;

	private static final float MOST = 0.6F;

	private static final float NARROWEST = 0.7F;

	private TextColumns() {
	}

	/** The columns, each as its lines; null where these lines are a table. */
	static @Nullable List<Zone> of(List<Chunked> lines, Columns columns, List<Zone.PrintedRow> rows) {
		if (lines.size() < FEWEST_LINES || columns.count() > MOST_COLUMNS || (rows.size() > 2 && regular(rows))) {
			return null;
		}
		List<Zone> zones = new ArrayList<>();
		float widest = 0;
		float narrowest = Float.MAX_VALUE;
		for (int i = 0; i < columns.count(); i++) {
			int column = i;
			List<PrintedLine> each = lines.stream()
				.map((line) -> columns.parts(line).get(column))
				.filter((words) -> !words.isEmpty())
				.map(PrintedLine::new)
				.toList();
			float left = (float) each.stream().mapToDouble(PrintedLine::left).min().orElse(0);
			float right = (float) each.stream().mapToDouble(PrintedLine::right).max().orElse(0);
			long full = each.stream().filter((line) -> line.right() - left > FULL * (right - left)).count();
			if (each.size() < FEWEST_LINES || full < MOST * each.size()) {
				return null;
			}
			widest = Math.max(widest, right - left);
			narrowest = Math.min(narrowest, right - left);
			zones.add(new Zone.Prose(each, right));
		}
		return (narrowest >= NARROWEST * widest) ? zones : null;
	}

	/**
	 * Rows of a table begin in most columns at once; paragraphs beside each other do not.
	 */
	private static boolean regular(List<Zone.PrintedRow> rows) {
		long full = rows.stream().filter((row) -> row.cells().stream().noneMatch(String::isEmpty)).count();
		long several = rows.stream().filter((row) -> row.lines().size() > 1).count();
		return full * 2 > rows.size() && several > 0;
	}

}
