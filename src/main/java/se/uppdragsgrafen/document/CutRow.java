package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

/** A row of a table that the end of a page cut in two. */
final class CutRow {

	private CutRow() {
	}

	/**
	 * Whether a row is the rest of the one before: one cell only, which goes on with the
	 * sentence over it.
	 */
	static boolean goesOn(Table.Row before, Table.Row rest) {
		int column = only(rest);
		if (column < 1 || before.cells().size() != rest.cells().size() || before.cell(column).isEmpty()) {
			return false;
		}
		return Sentence.open(before.cell(column)) && Character.isLowerCase(rest.cell(column).codePointAt(0));
	}

	/** The one column with something in it; -1 where there are more, or none. */
	private static int only(Table.Row row) {
		int only = -1;
		for (int i = 0; i < row.cells().size(); i++) {
			if (!row.cell(i).isEmpty()) {
				if (only >= 0) {
					return -1;
				}
				only = i;
			}
		}
		return only;
	}

	static Table.Row joined(Table.Row before, Table.Row rest) {
		List<String> cells = new ArrayList<>(before.cells());
		int column = only(rest);
		cells.set(column, Hyphen.joined(before.cell(column), rest.cell(column)));
		return new Table.Row(cells, before.at().and(rest.at()));
	}

}
