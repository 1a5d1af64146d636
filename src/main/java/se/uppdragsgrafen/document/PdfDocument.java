package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Pages → lines, numbered in reading order, and blocks that go on over pages. */
final class PdfDocument {

	private final List<PdfPage> pages;

	private final Set<PrintedLine> heads;

	private final Measures measures;

	private final List<Line> lines = new ArrayList<>();

	private final IdentityHashMap<PrintedLine, Integer> numbers = new IdentityHashMap<>();

	PdfDocument(List<PdfPage> pages) {
		float body = Measures.body(pages);
		this.heads = PageHeads.of(pages, body);
		this.pages = pages;
		this.measures = Measures.of(pages.stream().map(this::withoutHeads).toList(), body);
	}

	Document document(String name, String sha256) {
		PdfBlocks blocks = new PdfBlocks(this.measures, this.numbers);
		for (PdfPage page : this.pages) {
			PdfPage body = withoutHeads(page);
			List<Zone> zones = PageLayout.of(body, this.measures, blocks.gutters());
			number(page, zones);
			blocks.add(body, zones);
		}
		return new Document(name, sha256, this.lines, blocks.end());
	}

	private PdfPage withoutHeads(PdfPage page) {
		return page.with(page.lines().stream().filter((each) -> !this.heads.contains(each)).toList());
	}

	/** Heads come first and feet last, as on the page. */
	private void number(PdfPage page, List<Zone> zones) {
		float middle = page.height() / 2;
		page.lines()
			.stream()
			.filter((each) -> this.heads.contains(each) && each.base() < middle)
			.forEach((each) -> number(page, each));
		zones.forEach((zone) -> zone.lines().forEach((each) -> number(page, each)));
		page.lines()
			.stream()
			.filter((each) -> this.heads.contains(each) && each.base() >= middle)
			.forEach((each) -> number(page, each));
	}

	private void number(PdfPage page, PrintedLine line) {
		this.lines.add(new Line(this.lines.size() + 1, page.number(), line.text()));
		this.numbers.put(line, this.lines.size());
	}

}
