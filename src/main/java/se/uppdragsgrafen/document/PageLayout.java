package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

/** A page → running text and tables, in reading order. */
final class PageLayout {

	private final PdfPage page;

	private final Measures measures;

	private final List<Zone> zones = new ArrayList<>();

	/** The columns of the table that was read last, where nothing came after it. */
	private List<Gutter> before;

	private PageLayout(PdfPage page, Measures measures, List<Gutter> before) {
		this.page = page;
		this.measures = measures;
		this.before = before;
	}

	/** The zones of a page that comes after a table with these columns, or after none. */
	static List<Zone> of(PdfPage page, Measures measures, List<Gutter> before) {
		PageLayout layout = new PageLayout(page, measures, before);
		List<Grid> grids = Grid.of(page.rules());
		List<PrintedLine> open = new ArrayList<>();
		for (int i = 0; i < page.lines().size();) {
			PrintedLine line = page.lines().get(i);
			Grid grid = grids.stream().filter((each) -> each.holds(line)).findFirst().orElse(null);
			if (grid == null) {
				open.add(line);
				i++;
				continue;
			}
			layout.addOpen(open);
			int from = i;
			while (i < page.lines().size() && grid.holds(page.lines().get(i))) {
				i++;
			}
			layout.addRuled(grid, page.lines().subList(from, i));
		}
		layout.addOpen(open);
		return layout.zones;
	}

	private void addRuled(Grid grid, List<PrintedLine> lines) {
		this.zones.add(new RuledRows(grid, lines).zone());
		this.before = List.of();
	}

	/** Lines that are in no grid of rules. */
	private void addOpen(List<PrintedLine> open) {
		List<Chunked> lines = open.stream().map(Chunked::of).toList();
		open.clear();
		TableLines tables = new TableLines(lines, this.measures.leading());
		int from = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).several()) {
				continue;
			}
			int end = tables.end(i);
			int start = tables.start(i, end, from);
			List<Zone> zones = zones(lines.subList(start, end + 1));
			if (!zones.isEmpty()) {
				addProse(lines.subList(from, start));
				add(zones);
				from = end + 1;
				i = end;
			}
		}
		addProse(lines.subList(from, lines.size()));
	}

	private void add(List<Zone> zones) {
		this.zones.addAll(zones);
		this.before = (zones.getLast() instanceof Zone.Rows table) ? table.gutters() : List.of();
	}

	private void addProse(List<Chunked> lines) {
		if (!lines.isEmpty()) {
			this.zones.add(new Zone.Prose(lines.stream().map(Chunked::line).toList(), this.measures.right(this.page)));
			this.before = List.of();
		}
	}

	/** Empty where these lines are running text. */
	private List<Zone> zones(List<Chunked> lines) {
		long several = lines.stream().filter(Chunked::several).count();
		List<Gutter> gutters = Gutter.of(lines.stream().map(Chunked::chunks).toList());
		if (gutters.isEmpty() || (several < 2 && lines.stream().noneMatch(Chunked::wide))) {
			return List.of();
		}
		boolean sameAsBefore = this.before.size() > gutters.size()
				&& lines.stream().flatMap((each) -> each.chunks().stream()).noneMatch(this::overBefore);
		List<Gutter> used = sameAsBefore ? this.before : gutters;
		Columns columns = new Columns(used);
		List<Zone.PrintedRow> rows = new TableRows(lines, columns, this.measures.leading(), this.page.rules()).rows();
		List<Zone> columnsOfText = TextColumns.of(lines, columns, rows);
		return (columnsOfText != null) ? columnsOfText
				: List.of(new Zone.Rows(lines.stream().map(Chunked::line).toList(), rows, used));
	}

	private boolean overBefore(PrintedLine chunk) {
		return this.before.stream().anyMatch((each) -> chunk.left() < each.middle() && chunk.right() > each.middle());
	}

}
