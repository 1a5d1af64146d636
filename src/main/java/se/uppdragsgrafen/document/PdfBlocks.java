package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Zones of pages → blocks. */
final class PdfBlocks {

	/** What would have had room on the page before does not go on from there. */
	private static final float ROOM = 2.5F;

	private final Measures measures;

	private final IdentityHashMap<PrintedLine, Integer> numbers;

	private final List<Block> blocks = new ArrayList<>();

	/** Lines of the paragraph that is being read. */
	private final List<PrintedLine> paragraph = new ArrayList<>();

	private Zone.@Nullable Rows table;

	/** What was left at the bottom of the page before, in points. */
	private float room;

	PdfBlocks(Measures measures, IdentityHashMap<PrintedLine, Integer> numbers) {
		this.measures = measures;
		this.numbers = numbers;
	}

	/** Of the table that was read last, where nothing came after it. */
	List<Gutter> gutters() {
		return (this.table != null) ? this.table.gutters() : List.of();
	}

	List<Block> end() {
		endParagraph();
		return this.blocks;
	}

	void add(PdfPage page, List<Zone> zones) {
		boolean first = true;
		for (Zone each : zones) {
			switch (each) {
				case Zone.Prose prose -> add(prose);
				case Zone.Rows rows -> add(rows, first);
			}
			first = false;
			// From one column of a page to the next there is never room.
			this.room = 0;
		}
		if (!page.lines().isEmpty()) {
			this.room = this.measures.bottom(page) - page.lines().getLast().base();
		}
	}

	private void add(Zone.Rows rows, boolean first) {
		endParagraph();
		Zone.Rows before = this.table;
		boolean goesOn = first && before != null && same(before.gutters(), rows.gutters()) && forced(rows);
		List<Table.Row> read = new ArrayList<>(rows.rows().stream().map(this::row).toList());
		if (goesOn && this.blocks.getLast() instanceof Table above) {
			this.blocks.removeLast();
			read = Continued.rows(above.rows(), read);
		}
		this.blocks.add(new Table(read));
		this.table = rows;
	}

	private Table.Row row(Zone.PrintedRow row) {
		return new Table.Row(row.cells(), at(row.lines()));
	}

	private static boolean same(List<Gutter> one, List<Gutter> other) {
		if (one.size() != other.size()) {
			return false;
		}
		for (int i = 0; i < one.size(); i++) {
			if (!one.get(i).meets(other.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether the page before had no room for the first row. */
	private boolean forced(Zone.Rows rows) {
		List<PrintedLine> row = rows.rows().getFirst().lines();
		float height = row.getLast().base() - row.getFirst().base();
		return this.room < height + ROOM * row.getFirst().size();
	}

	private void add(Zone.Prose prose) {
		this.table = null;
		Paragraphs paragraphs = new Paragraphs(prose, this.measures);
		for (int i = 0; i < prose.lines().size(); i++) {
			if (!this.paragraph.isEmpty() && paragraphs.parted(this.paragraph, i, this.room)) {
				endParagraph();
			}
			this.paragraph.add(prose.lines().get(i));
		}
	}

	private void endParagraph() {
		if (this.paragraph.isEmpty()) {
			return;
		}
		String text = "";
		for (PrintedLine each : this.paragraph) {
			String words = Characters.plain(each.text());
			text = text.isEmpty() ? words : Hyphen.joined(text, words);
		}
		Span at = at(this.paragraph);
		int level = this.measures.level(this.paragraph.getFirst().size());
		this.paragraph.clear();
		if (!text.isEmpty()) {
			this.blocks.add((level > 0) ? new Paragraph(text, "#".repeat(level), at) : TextBlocks.marked(text, at));
		}
	}

	private Span at(List<PrintedLine> lines) {
		int from = lines.stream().mapToInt(this::number).min().orElse(1);
		return new Span(from, Math.max(from, lines.stream().mapToInt(this::number).max().orElse(1)));
	}

	private int number(PrintedLine line) {
		return this.numbers.getOrDefault(line, 1);
	}

}
