package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Rows of plain text whose cells are parted by two blanks or more and stand under each
 * other.
 */
final class SpacedTable {

	private static final int FEWEST = 2;

	/** A cell: words with single blanks between them. */
	private static final Pattern CELL = Pattern.compile("[^\\s\\x{a0}]+(?:[ \\x{a0}][^\\s\\x{a0}]+)*");

	private static final Pattern MARKED = Pattern.compile("^\\s*(?:[-•–·*]|\\d{1,2}(?:\\.\\d+)*[.)]?)\\s{2,}\\S.*$");

	private SpacedTable() {
	}

	/** How many lines from this one on are rows of one table; 0 where they are none. */
	static int rows(List<Line> lines, int start) {
		int end = start;
		while (end < lines.size() && row(lines.get(end))) {
			end++;
		}
		return (end - start >= FEWEST && columns(lines.subList(start, end)).size() >= FEWEST) ? end - start : 0;
	}

	private static boolean row(Line line) {
		String original = line.original();
		return original.indexOf('\t') < 0 && original.indexOf('|') < 0 && !MARKED.matches(original)
				&& spans(original).size() >= FEWEST;
	}

	private static List<Span> spans(String text) {
		List<Span> spans = new ArrayList<>();
		Matcher cell = CELL.matcher(text);
		while (cell.find()) {
			spans.add(new Span(cell.start() + 1, cell.end()));
		}
		return spans;
	}

	/** Cells that stand over each other, in whole or in part, are one column. */
	private static List<Span> columns(List<Line> lines) {
		List<Span> columns = new ArrayList<>();
		lines.stream().flatMap((each) -> spans(each.original()).stream()).sorted().forEach((span) -> {
			if (!columns.isEmpty() && columns.getLast().to() >= span.from()) {
				columns.add(columns.removeLast().and(span));
			}
			else {
				columns.add(span);
			}
		});
		return columns;
	}

	static Table of(List<Line> lines) {
		List<Span> columns = columns(lines);
		return new Table(lines.stream().map((each) -> row(each, columns)).toList());
	}

	private static Table.Row row(Line line, List<Span> columns) {
		List<String> cells = new ArrayList<>();
		for (Span column : columns) {
			cells.add(spans(line.original()).stream()
				.filter((span) -> column.from() <= span.from() && span.to() <= column.to())
				.map((span) -> Characters.plain(line.original().substring(span.from() - 1, span.to())))
				.reduce("", (one, other) -> one.isEmpty() ? other : one + " " + other));
		}
		return new Table.Row(cells, Span.of(line.number()));
	}

}
