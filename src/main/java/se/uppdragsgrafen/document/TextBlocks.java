package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Lines of plain text or Markdown → blocks. A line is a paragraph, unless the text was
 * broken at a width; lines with tabs, between bars or with columns of blanks are rows of
 * a table, until a blank line.
 */
final class TextBlocks {

	private static final Pattern MARKED = Pattern.compile("^\\s*(#{1,6}|[-•–·*]|\\d{1,2}[.)])\\s+(\\S.*)$");

	private static final Pattern RULE = Pattern.compile("^[\\s|:=+-]*-{2,}[\\s|:=+-]*$");

	private final List<Block> blocks = new ArrayList<>();

	private final List<Table.Row> rows = new ArrayList<>();

	static List<Block> of(List<Line> lines) {
		TextBlocks text = new TextBlocks();
		HardWrap wrap = HardWrap.of(lines);
		int at = 0;
		while (at < lines.size()) {
			at += text.add(lines, at, wrap);
		}
		text.endTable();
		return text.blocks;
	}

	/** Takes the lines that belong together here, and says how many they are. */
	private int add(List<Line> lines, int at, HardWrap wrap) {
		int rows = SpacedTable.rows(lines, at);
		if (rows > 0) {
			endTable();
			this.blocks.add(SpacedTable.of(lines.subList(at, at + rows)));
			return rows;
		}
		int end = at + 1;
		if (add(lines.get(at))) {
			while (end < lines.size() && (wrap.full(lines.get(end - 1), lines.get(end)) || indented(lines.get(end)))
					&& addToLast(lines.get(end))) {
				end++;
			}
		}
		return end - at;
	}

	/** Whether the line stands under the text of an item, which then goes on. */
	private boolean indented(Line line) {
		return this.blocks.getLast() instanceof Paragraph paragraph && paragraph.item()
				&& line.original().startsWith("  ") && !line.original().isBlank();
	}

	/**
	 * Whether the line goes on with the last paragraph, and begins nothing of its own.
	 */
	private boolean addToLast(Line line) {
		Paragraph next = paragraph(Characters.plain(line.original()), Span.of(line.number()));
		if (!next.marker().isEmpty() || !(this.blocks.getLast() instanceof Paragraph before)) {
			return false;
		}
		this.blocks.set(this.blocks.size() - 1, before.and(Sentence.joined(before, next), next.at()));
		return true;
	}

	/** Whether the line is a paragraph or the beginning of one. */
	private boolean add(Line line) {
		String original = line.original();
		if (original.indexOf('\t') >= 0 && !original.isBlank()) {
			addRow(original.split("\t", -1), line);
			return false;
		}
		if (original.strip().startsWith("|")) {
			addRow(between(original.strip()), line);
			return false;
		}
		endTable();
		return addParagraph(Characters.plain(original), line);
	}

	private static String[] between(String bars) {
		String inner = bars.substring(1, bars.length() - ((bars.length() > 1 && bars.endsWith("|")) ? 1 : 0));
		return inner.split("\\|", -1);
	}

	private void addRow(String[] cells, Line line) {
		if (RULE.matches(line.original())) {
			return;
		}
		List<String> plain = Arrays.stream(cells).map(Cell::plain).toList();
		if (plain.stream().anyMatch((each) -> !each.isEmpty())) {
			this.rows.add(new Table.Row(plain, Span.of(line.number())));
		}
	}

	private void endTable() {
		if (!this.rows.isEmpty()) {
			this.blocks.add(new Table(this.rows));
			this.rows.clear();
		}
	}

	private boolean addParagraph(String text, Line line) {
		if (text.isEmpty() || RULE.matches(text)) {
			return false;
		}
		this.blocks.add(paragraph(text, Span.of(line.number())));
		return true;
	}

	/** A paragraph of one line, with the marker of a list or heading taken off. */
	static Paragraph paragraph(String text, Span at) {
		Paragraph marked = marked(text, at);
		return new Paragraph(Emphasis.without(marked.text()), marked.marker(), at);
	}

	/** The same where stars are stars. */
	static Paragraph marked(String text, Span at) {
		Matcher marked = MARKED.matcher(text);
		return marked.matches() ? new Paragraph(marked.group(2), marked.group(1), at) : new Paragraph(text, "", at);
	}

}
