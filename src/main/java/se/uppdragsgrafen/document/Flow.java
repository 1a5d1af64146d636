package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Takes out what is printed on each page but is not said there, and puts together what it
 * cut in two: sentences, words and tables.
 */
public final class Flow {

	private static final int SHORTEST_CUT = 60;

	private static final int LONGEST_CAPTION = 120;

	/** No table is longer; joining ever more would take time squared. */
	private static final int MOST_ROWS = 5000;

	private final Predicate<String> head;

	private final Predicate<String> caption;

	private final List<Block> blocks = new ArrayList<>();

	private final List<Span> heads = new ArrayList<>();

	private final List<Span> captions = new ArrayList<>();

	/** Whether something was taken out after the last block. */
	private boolean cut;

	private Flow(Predicate<String> head, Predicate<String> caption) {
		this.head = head;
		this.caption = caption;
	}

	/**
	 * Reads a document without its page heads and captions.
	 * @param head which texts stand on each page
	 * @param caption which texts say who took a picture; the short text before each is
	 * its caption
	 */
	public static Flowing of(Document document, Predicate<String> head, Predicate<String> caption) {
		Flow flow = new Flow(head, caption);
		document.blocks().forEach(flow::add);
		return new Flowing(document.with(flow.blocks), flow.heads, flow.captions);
	}

	private void add(Block block) {
		switch (block) {
			case Paragraph paragraph -> add(paragraph);
			case Table table -> add(table);
		}
	}

	private void add(Paragraph paragraph) {
		if (this.head.test(paragraph.text())) {
			this.heads.add(paragraph.at());
			this.cut = true;
		}
		else if (this.caption.test(paragraph.text())) {
			takeCaption(paragraph);
		}
		else if (last() instanceof Paragraph before
				&& Sentence.goesOn(before, paragraph, this.cut || farApart(before))) {
			this.blocks.set(this.blocks.size() - 1, before.and(Sentence.joined(before, paragraph), paragraph.at()));
			this.cut = false;
		}
		else {
			keep(paragraph);
		}
	}

	private static boolean farApart(Paragraph before) {
		return before.text().length() >= SHORTEST_CUT;
	}

	private void takeCaption(Paragraph credit) {
		this.captions.add(credit.at());
		if (last() instanceof Paragraph before && before.text().length() <= LONGEST_CAPTION && !before.item()) {
			this.captions.add(before.at());
			this.blocks.removeLast();
		}
		this.cut = true;
	}

	private void add(Table table) {
		List<Table.Row> rows = new ArrayList<>();
		for (Table.Row row : table.rows()) {
			if (this.head.test(String.join(" ", row.cells()).strip())) {
				this.heads.add(row.at());
			}
			else {
				rows.add(row);
			}
		}
		if (rows.isEmpty()) {
			this.cut = true;
		}
		else if (this.cut && last() instanceof Table before && before.rows().size() < MOST_ROWS
				&& width(before.rows()) == width(rows)) {
			List<Table.Row> all = new ArrayList<>(before.rows());
			all.addAll(rows);
			this.blocks.set(this.blocks.size() - 1, new Table(all));
			this.cut = false;
		}
		else if (last() instanceof Table before && CutRow.goesOn(before.rows().getLast(), rows.getFirst())) {
			List<Table.Row> all = new ArrayList<>(before.rows());
			all.add(CutRow.joined(all.removeLast(), rows.getFirst()));
			all.addAll(rows.subList(1, rows.size()));
			this.blocks.set(this.blocks.size() - 1, new Table(all));
			this.cut = false;
		}
		else {
			keep(new Table(rows));
		}
	}

	private static int width(List<Table.Row> rows) {
		return rows.stream().mapToInt((each) -> each.cells().size()).max().orElse(0);
	}

	private void keep(Block block) {
		this.blocks.add(block);
		this.cut = false;
	}

	private @Nullable Block last() {
		return this.blocks.isEmpty() ? null : this.blocks.getLast();
	}

	/**
	 * What is left, and what was taken out.
	 *
	 * @param document without heads and captions
	 * @param heads lines of page heads
	 * @param captions lines of captions
	 */
	public record Flowing(Document document, List<Span> heads, List<Span> captions) {
	}

}
