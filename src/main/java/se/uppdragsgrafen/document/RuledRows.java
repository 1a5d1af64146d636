package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines in a grid of rules → rows of cells. */
final class RuledRows {

	private static final float DENSEST = 0.95F;

	private final Grid grid;

	private final List<PrintedLine> lines;

	/** By row and column, the words of each line that stand there. */
	private final List<List<List<PrintedLine>>> cells = new ArrayList<>();

	RuledRows(Grid grid, List<PrintedLine> lines) {
		this.grid = grid;
		this.lines = lines;
		for (int row = 0; row < grid.down().size() - 1; row++) {
			List<List<PrintedLine>> columns = new ArrayList<>();
			for (int column = 0; column < grid.across().size() - 1; column++) {
				columns.add(new ArrayList<>());
			}
			this.cells.add(columns);
		}
		lines.forEach(this::add);
	}

	private void add(PrintedLine line) {
		List<Word> part = new ArrayList<>();
		int row = -1;
		int column = -1;
		for (Word word : line.words()) {
			int itsRow = this.grid.row(word);
			int itsColumn = this.grid.column(word);
			if (!part.isEmpty() && (itsRow != row || itsColumn != column)) {
				this.cells.get(row).get(column).add(new PrintedLine(part));
				part.clear();
			}
			row = itsRow;
			column = itsColumn;
			part.add(word);
		}
		this.cells.get(row).get(column).add(new PrintedLine(part));
	}

	Zone.Rows zone() {
		List<Zone.PrintedRow> rows = new ArrayList<>();
		float down = down();
		for (List<List<PrintedLine>> row : this.cells) {
			List<String> texts = new ArrayList<>();
			for (int column = 0; column < row.size(); column++) {
				List<PrintedLine> cell = row.get(column);
				texts.add(cell.isEmpty() ? "" : PrintedCell.text(cell, right(column), down));
			}
			if (texts.stream().anyMatch((each) -> !each.isEmpty())) {
				rows.add(new Zone.PrintedRow(texts, linesOf(row)));
			}
		}
		List<Gutter> gutters = this.grid.across()
			.subList(1, this.grid.across().size() - 1)
			.stream()
			.map((each) -> new Gutter(each - 1, each + 1))
			.toList();
		return new Zone.Rows(this.lines, rows, gutters);
	}

	/**
	 * Where the longest line of a column ends; what runs into the next does not count.
	 */
	private float right(int column) {
		float edge = this.grid.across().get(column + 1);
		return (float) this.cells.stream()
			.flatMap((row) -> row.get(column).stream())
			.mapToDouble(PrintedLine::right)
			.filter((right) -> right <= edge + 1)
			.max()
			.orElse(edge);
	}

	private float down() {
		float closest = Float.MAX_VALUE;
		for (List<PrintedLine> cell : this.cells.stream().flatMap(List::stream).toList()) {
			for (int i = 1; i < cell.size(); i++) {
				float each = cell.get(i).base() - cell.get(i - 1).base();
				closest = (each > DENSEST * cell.get(i).size()) ? Math.min(closest, each) : closest;
			}
		}
		return closest;
	}

	/** The whole lines that a row's words are from. */
	private List<PrintedLine> linesOf(List<List<PrintedLine>> row) {
		List<Word> words = row.stream().flatMap(List::stream).map((part) -> part.words().getFirst()).toList();
		float top = words.stream().map(Word::base).min(Comparator.naturalOrder()).orElse(0F);
		float bottom = words.stream().map(Word::base).max(Comparator.naturalOrder()).orElse(0F);
		return this.lines.stream().filter((each) -> each.base() >= top - 1 && each.base() <= bottom + 1).toList();
	}

}
