package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.re2j.Pattern;

/** Lines of a table → its rows. */
final class TableRows {

	/** So much farther apart than lines of a cell are rows. */
	private static final float ROW = 1.3F;

	/** Rows rarely have more lines than this. */
	private static final int OFTEN = 4;

	private static final float DENSEST = 0.95F;

	private static final Pattern WORDS = Pattern.compile("\\pL{2}");

	private final List<Chunked> lines;

	private final Columns columns;

	private final List<List<List<Word>>> parts;

	private final List<Float> rights;

	private final List<Rule> rules;

	/** From each line to the next, in points. */
	private final List<Float> gaps;

	/** From line to line in a cell, in points. */
	private final float down;

	TableRows(List<Chunked> lines, Columns columns, float leading, List<Rule> rules) {
		this.lines = lines;
		this.columns = columns;
		this.parts = lines.stream().map(columns::parts).toList();
		this.rights = columns.rights(this.parts);
		this.rules = rules.stream().filter(Rule::level).toList();
		float closest = leading * lines.getFirst().line().size();
		for (int i = 1; i < lines.size(); i++) {
			float each = lines.get(i).line().base() - lines.get(i - 1).line().base();
			closest = (each > DENSEST * lines.get(i).line().size()) ? Math.min(closest, each) : closest;
		}
		this.down = closest;
		this.gaps = gaps();
	}

	List<Zone.PrintedRow> rows() {
		boolean ruled = ruled();
		boolean padded = !ruled && padded();
		List<Zone.PrintedRow> rows = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= this.lines.size(); i++) {
			if (i == this.lines.size() || begins(i, ruled, padded)) {
				rows.add(row(from, i));
				from = i;
			}
		}
		return rows;
	}

	private boolean begins(int line, boolean ruled, boolean padded) {
		if (ruled) {
			return ruleAbove(line);
		}
		if (padded) {
			return apart(line);
		}
		return apart(line) || !goesOn(line);
	}

	/** Whether rules part the rows, and not only the head from what is under it. */
	private boolean ruled() {
		long above = java.util.stream.IntStream.range(1, this.lines.size()).filter(this::ruleAbove).count();
		long apart = this.gaps.stream().filter((each) -> each > ROW * this.down).count();
		return above > 0 && above * 5 >= apart * 4 && above * 4 >= this.lines.size();
	}

	private boolean ruleAbove(int line) {
		PrintedLine before = this.lines.get(line - 1).line();
		PrintedLine next = this.lines.get(line).line();
		return this.rules.stream()
			.anyMatch((each) -> before.base() - 1 < each.at() && each.at() < next.base() - next.size() / 2
					&& each.from() < next.right() && next.left() < each.to());
	}

	/** Whether rows are farther apart than lines, and not only some of them. */
	private boolean padded() {
		int close = 0;
		int goingOn = 0;
		for (int i = 1; i < this.lines.size(); i++) {
			if (!apart(i)) {
				close++;
				goingOn += goesOn(i) ? 1 : 0;
			}
		}
		int apart = this.lines.size() - 1 - close;
		return apart > 0 && (apart * OFTEN >= close || goingOn * 2 >= close);
	}

	private boolean apart(int line) {
		return this.gaps.get(line - 1) > ROW * this.down;
	}

	private List<Float> gaps() {
		List<Float> gaps = new ArrayList<>();
		for (int i = 1; i < this.lines.size(); i++) {
			gaps.add(this.lines.get(i).line().base() - this.lines.get(i - 1).line().base());
		}
		return gaps;
	}

	/**
	 * Without a gap to tell: whether all that stands on a line is the end of what is
	 * above it.
	 */
	private boolean goesOn(int line) {
		if (anotherParagraph(line)) {
			return true;
		}
		for (int i = 0; i < this.columns.count(); i++) {
			List<Word> next = this.parts.get(line).get(i);
			List<Word> before = this.parts.get(line - 1).get(i);
			if (!next.isEmpty() && (before.isEmpty() || ends(before, next, this.rights.get(i)))) {
				return false;
			}
		}
		return true;
	}

	/** Words under words in a later column, beside nothing, are the same cell. */
	private boolean anotherParagraph(int line) {
		List<List<Word>> next = this.parts.get(line);
		int column = 0;
		while (next.get(column).isEmpty()) {
			column++;
		}
		return column > 0 && next.stream().filter((each) -> !each.isEmpty()).count() == 1 && words(next.get(column))
				&& words(this.parts.get(line - 1).get(column));
	}

	private static boolean words(List<Word> cell) {
		return cell.stream().anyMatch((each) -> WORDS.matcher(each.text()).find());
	}

	private static boolean ends(List<Word> before, List<Word> next, float right) {
		PrintedLine above = new PrintedLine(before);
		PrintedLine below = new PrintedLine(next);
		if (Hyphen.ends(above.text()) && !below.text().toLowerCase(Locale.ROOT).startsWith("-")) {
			return false;
		}
		return !words(before) || !words(next) || PrintedCell.fits(above, below, right);
	}

	private Zone.PrintedRow row(int from, int to) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < this.columns.count(); i++) {
			List<PrintedLine> cell = new ArrayList<>();
			for (int line = from; line < to; line++) {
				if (!this.parts.get(line).get(i).isEmpty()) {
					cell.add(new PrintedLine(this.parts.get(line).get(i)));
				}
			}
			cells.add(cell.isEmpty() ? "" : PrintedCell.text(cell, this.rights.get(i), this.down));
		}
		return new Zone.PrintedRow(cells, this.lines.subList(from, to).stream().map(Chunked::line).toList());
	}

}
