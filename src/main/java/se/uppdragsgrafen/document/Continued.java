package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table that goes on over the end of a page. */
final class Continued {

	private Continued() {
	}

	/** All rows, of which there are some on both pages. */
	static List<Table.Row> rows(List<Table.Row> above, List<Table.Row> below) {
		List<Table.Row> rows = new ArrayList<>(above);
		// The head is often printed again on each page.
		boolean again = below.getFirst().cells().equals(above.getFirst().cells());
		List<Table.Row> rest = again ? below.subList(1, below.size()) : below;
		if (!rest.isEmpty() && goesOn(above.getLast(), rest.getFirst())) {
			rows.set(rows.size() - 1, joined(above.getLast(), rest.getFirst()));
			rest = rest.subList(1, rest.size());
		}
		rows.addAll(rest);
		return rows;
	}

	/** Whether a row was cut in two: nothing begins in it, and a sentence goes on. */
	private static boolean goesOn(Table.Row above, Table.Row below) {
		boolean sentence = false;
		for (int i = 0; i < below.cells().size(); i++) {
			String end = above.cell(i);
			String start = below.cell(i);
			if (start.isEmpty()) {
				continue;
			}
			if (end.isEmpty() || !Sentence.open(end) || !Character.isLowerCase(start.codePointAt(0))) {
				return false;
			}
			sentence = true;
		}
		return sentence;
	}

	private static Table.Row joined(Table.Row above, Table.Row below) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < above.cells().size(); i++) {
			String start = below.cell(i);
			cells.add(start.isEmpty() ? above.cell(i) : Hyphen.joined(above.cell(i), start));
		}
		return new Table.Row(cells, above.at().and(below.at()));
	}

}
