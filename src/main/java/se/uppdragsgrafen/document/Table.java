package se.uppdragsgrafen.document;

import java.util.List;

/**
 * Rows of cells.
 *
 * @param rows from the top, at least one; the rule under a head is none
 */
public record Table(List<Row> rows) implements Block {

	public Table {
		rows = List.copyOf(rows);
		if (rows.isEmpty()) {
			throw new IllegalArgumentException("A table has rows");
		}
	}

	@Override
	public Span at() {
		return this.rows.getFirst().at().and(this.rows.getLast().at());
	}

	/**
	 * One row.
	 *
	 * @param cells from the left, empty where nothing is printed; paragraphs in a cell
	 * are parted by a line break, items keep their marker
	 * @param at the lines it stands on
	 */
	public record Row(List<String> cells, Span at) {

		public Row {
			cells = List.copyOf(cells);
		}

		/** The cell in this column, from 0; empty where the row ends before it. */
		public String cell(int column) {
			return (column < this.cells.size()) ? this.cells.get(column) : "";
		}

	}

}
