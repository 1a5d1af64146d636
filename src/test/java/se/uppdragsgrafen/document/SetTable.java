package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

/** A table → lines: columns as wide as they need to be, numbers to the right. */
final class SetTable {

	private static final float SIZE = 9;

	private static final float LEADING = 1.2F * SIZE;

	private static final float BETWEEN_PARAGRAPHS = 1.4F * SIZE;

	private static final float BETWEEN_ROWS = 1.8F * SIZE;

	private static final float BETWEEN_TABLES = 3 * SIZE;

	private static final float GUTTER = 14;

	private static final String FIGURE = "[-–]?[\\d ]*([,.]\\d+)?( ?%)?";

	private final Table table;

	private final int block;

	private final float[] widths;

	private final boolean[] numbers;

	private final boolean ruled;

	/**
	 * Sets a table.
	 * @param shape the table whose columns it has
	 * @param ruled whether there are rules round its cells
	 */
	SetTable(Table table, Table shape, int block, boolean ruled) {
		this.table = table;
		this.block = block;
		this.widths = widths(shape);
		this.numbers = new boolean[this.widths.length];
		for (int i = 0; i < this.numbers.length; i++) {
			int column = i;
			long figures = shape.rows().stream().filter((row) -> row.cell(column).matches(FIGURE)).count();
			this.numbers[i] = figures * 2 > shape.rows().stream().filter((row) -> !row.cell(column).isEmpty()).count();
		}
		this.ruled = ruled || !tellsWithoutRules(table);
	}

	/**
	 * White parts columns only where there is something in two of them, the first one
	 * included.
	 */
	private boolean tellsWithoutRules(Table printed) {
		long filled = java.util.stream.IntStream.range(0, this.widths.length)
			.filter((i) -> printed.rows().stream().anyMatch((row) -> !row.cell(i).isEmpty()))
			.count();
		return filled > 1;
	}

	private static float[] widths(Table table) {
		int columns = table.rows().stream().mapToInt((row) -> row.cells().size()).max().orElse(1);
		float[] wanted = new float[columns];
		float[] least = new float[columns];
		for (Table.Row row : table.rows()) {
			for (int i = 0; i < columns; i++) {
				for (String line : row.cell(i).split("\n", -1)) {
					wanted[i] = Math.max(wanted[i], Type.width(line, SIZE) + 1);
				}
				for (String word : row.cell(i).split("\\s", -1)) {
					least[i] = Math.max(least[i], Type.width(word, SIZE) + 1);
				}
			}
		}
		return shared(wanted, least, Pages.RIGHT - Pages.LEFT - GUTTER * (columns - 1));
	}

	/** The narrow ones get what they want, the others share what is left. */
	private static float[] shared(float[] wanted, float[] least, float room) {
		float[] widths = new float[wanted.length];
		boolean[] given = new boolean[wanted.length];
		float left = room;
		int open = wanted.length;
		boolean more = true;
		while (more && open > 0) {
			more = false;
			float share = left / open;
			for (int i = 0; i < wanted.length; i++) {
				float needed = (wanted[i] <= share) ? wanted[i] : (least[i] > share) ? least[i] : 0;
				if (!given[i] && (needed > 0 || wanted[i] == 0)) {
					widths[i] = needed;
					given[i] = true;
					left -= needed;
					open--;
					more = true;
				}
			}
		}
		for (int i = 0; i < wanted.length; i++) {
			widths[i] = given[i] ? widths[i] : left / open;
		}
		return widths;
	}

	List<SetLine> lines() {
		List<SetLine> lines = new ArrayList<>();
		for (Table.Row row : this.table.rows()) {
			add(row, lines);
		}
		return lines;
	}

	private void add(Table.Row row, List<SetLine> lines) {
		List<Float> downs = new ArrayList<>();
		List<List<SetLine.Part>> parts = new ArrayList<>();
		float x = Pages.LEFT;
		for (int i = 0; i < this.widths.length; i++) {
			addCell(row.cell(i), x, this.widths[i], this.numbers[i], downs, parts);
			x += this.widths[i] + GUTTER;
		}
		float height = downs.isEmpty() ? 0 : downs.getLast() + BETWEEN_ROWS;
		for (int i = 0; i < parts.size(); i++) {
			boolean first = i == 0;
			float above = first ? (lines.isEmpty() ? BETWEEN_TABLES : BETWEEN_ROWS) : downs.get(i) - downs.get(i - 1);
			lines.add(new SetLine(first ? SetLine.Kind.ROW_BEGINS : SetLine.Kind.ROW_GOES_ON, this.block, parts.get(i),
					SIZE, above, 0, (first && this.ruled) ? rules() : List.of(), height));
		}
	}

	/** Lines of all cells of a row that are as far down as each other become one. */
	private static void addCell(String text, float x, float width, boolean number, List<Float> downs,
			List<List<SetLine.Part>> parts) {
		float down = 0;
		for (String paragraph : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
			for (String line : Type.wrapped(paragraph, width, SIZE)) {
				int at = downs.indexOf(down);
				if (at < 0) {
					at = (int) downs.stream().filter(new Below(down)).count();
					downs.add(at, down);
					parts.add(at, new ArrayList<>());
				}
				parts.get(at).add(new SetLine.Part(number ? x + width - Type.width(line, SIZE) : x, line));
				down += LEADING;
			}
			down += BETWEEN_PARAGRAPHS - LEADING;
		}
	}

	private List<Float> rules() {
		List<Float> rules = new ArrayList<>();
		float x = Pages.LEFT;
		rules.add(x - GUTTER / 2);
		for (float width : this.widths) {
			x += width + GUTTER;
			rules.add(x - GUTTER / 2);
		}
		return rules;
	}

	/** Lines farther up. */
	private record Below(float down) implements java.util.function.Predicate<Float> {

		@Override
		public boolean test(Float other) {
			return other < this.down;
		}

	}

}
