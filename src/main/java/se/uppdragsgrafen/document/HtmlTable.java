package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

/** A table of a web page → rows that all have their cells in the same columns. */
final class HtmlTable {

	/** Wider is no table, but a number that somebody mistyped. */
	static final int WIDEST = 200;

	/** So many empty cells are filled in; a page that asks for more means harm. */
	private static final int MOST = 1_000_000;

	private final Element table;

	private final List<Table.Row> rows = new ArrayList<>();

	/** For each column, how many more rows the cell above reaches into. */
	private final int[] reach = new int[WIDEST + 1];

	private int filled;

	HtmlTable(Element table) {
		this.table = table;
	}

	/** Whether a table only places others: nothing in it stands beside anything. */
	static boolean layout(Element table) {
		return table.selectFirst("table table") != null
				&& rows(table).stream().allMatch((row) -> cells(row).filter(Element::hasText).count() < 2);
	}

	void addTo(List<Block> blocks) {
		Element caption = this.table.selectFirst("> caption");
		if (caption != null && caption.hasText()) {
			blocks.add(new Paragraph(Characters.plain(caption.wholeText()), "", HtmlLines.of(caption)));
		}
		rows(this.table).forEach(this::add);
		if (!this.rows.isEmpty()) {
			blocks.add(new Table(this.rows));
		}
	}

	private void add(Element row) {
		List<String> cells = new ArrayList<>();
		cells(row).forEach((cell) -> add(cell, cells));
		fillFromAbove(cells);
		if (cells.stream().anyMatch((each) -> !each.isEmpty())) {
			this.rows.add(new Table.Row(cells, HtmlLines.of(row)));
		}
	}

	private void add(Element cell, List<String> cells) {
		fillFromAbove(cells);
		int down = span(cell, "rowspan") - 1;
		int across = span(cell, "colspan");
		for (int i = 0; i < across; i++) {
			if (cells.size() < WIDEST) {
				this.reach[cells.size()] = down;
			}
			if (i == 0) {
				cells.add(HtmlCell.text(cell));
			}
			else if (cells.size() < WIDEST && this.filled < MOST) {
				this.filled++;
				cells.add("");
			}
		}
	}

	private void fillFromAbove(List<String> cells) {
		while (cells.size() < WIDEST && this.reach[cells.size()] > 0 && this.filled < MOST) {
			this.filled++;
			this.reach[cells.size()]--;
			cells.add("");
		}
	}

	private static int span(Element cell, String attribute) {
		String printed = cell.attr(attribute).strip();
		boolean number = !printed.isEmpty() && printed.length() <= 4
				&& printed.chars().allMatch((each) -> each >= '0' && each <= '9');
		return number ? Math.max(1, Integer.parseInt(printed)) : 1;
	}

	private static List<Element> rows(Element table) {
		return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
	}

	private static java.util.stream.Stream<Element> cells(Element row) {
		return row.children().stream().filter((each) -> each.nameIs("td") || each.nameIs("th"));
	}

}
