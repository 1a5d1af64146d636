package se.uppdragsgrafen.document;

import java.util.List;

/** A part of a page. */
sealed interface Zone {

	List<PrintedLine> lines();

	/**
	 * Lines of running text, under each other.
	 *
	 * @param lines from the top
	 * @param right where they end
	 */
	record Prose(List<PrintedLine> lines, float right) implements Zone {

		public Prose {
			lines = List.copyOf(lines);
		}

	}

	/**
	 * Rows of cells.
	 *
	 * @param lines from the top
	 * @param rows what they say
	 * @param gutters between the columns
	 */
	record Rows(List<PrintedLine> lines, List<PrintedRow> rows, List<Gutter> gutters) implements Zone {

		public Rows {
			lines = List.copyOf(lines);
			rows = List.copyOf(rows);
			gutters = List.copyOf(gutters);
		}

	}

	/**
	 * One row.
	 *
	 * @param cells from the left
	 * @param lines that it stands on
	 */
	record PrintedRow(List<String> cells, List<PrintedLine> lines) {

		public PrintedRow {
			cells = List.copyOf(cells);
			lines = List.copyOf(lines);
		}

	}

}
