package se.uppdragsgrafen.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A document says the same as text, as a web page and as a PDF. */
class RenderingsTest {

	@Test
	void a_report_as_a_web_page() {
		Document report = Samples.report();
		assertThat(Printed.blocks(Printed.read(AsHtml.of(report)))).isEqualTo(Printed.blocks(report));
	}

	@Test
	void a_report_as_a_pdf() {
		Document report = Samples.report();
		assertThat(Printed.blocks(Printed.read(AsPdf.of(report)))).isEqualTo(Printed.blocks(report));
		assertThat(Printed.blocks(Printed.read(AsPdf.ruled(report)))).isEqualTo(Printed.blocks(report));
	}

	@Test
	void a_long_report_as_a_pdf() {
		Document report = Samples.longReport(30);
		assertThat(Printed.blocks(Printed.read(AsPdf.of(report)))).isEqualTo(Printed.blocks(report));
		assertThat(Printed.blocks(Printed.read(AsPdf.ruled(report)))).isEqualTo(Printed.blocks(report));
	}

	@Test
	void a_table_goes_on_over_pages() {
		StringBuilder text = new StringBuilder("Enhet\tPlatser\tKommentar\n");
		for (int i = 0; i < 120; i++) {
			text.append("Förskolan nummer ").append(i).append('\t').append(i * 37 % 90).append('\t');
			text.append((i % 3 == 0) ? "Huset ska renoveras under nästkommande budgetår enligt underhållsplanen." : "");
			text.append('\n');
		}
		Document table = Printed.read(text.toString());
		assertThat(Printed.blocks(table)).hasSize(122);
		assertThat(Printed.blocks(Printed.read(AsPdf.of(table)))).isEqualTo(Printed.blocks(table));
		assertThat(Printed.blocks(Printed.read(AsPdf.ruled(table)))).isEqualTo(Printed.blocks(table));
	}

	@Test
	void a_pdf_has_its_pages_and_heads_among_its_lines_and_not_among_its_blocks() {
		Document read = Printed.read(AsPdf.of(Samples.longReport(6)));
		List<String> lines = read.lines().stream().map(Line::original).toList();
		assertThat(lines).anyMatch((each) -> each.endsWith("Sida 2 (5)"));
		assertThat(Printed.blocks(read)).noneMatch((each) -> each.contains("Sida"));
		assertThat(read.page(read.blocks().getFirst().at())).isEqualTo(1);
		assertThat(read.page(read.blocks().getLast().at())).isEqualTo(5);
	}

	@Test
	void each_block_stands_on_lines_that_hold_its_first_word() {
		for (Document read : List.of(Printed.read(AsPdf.of(Samples.longReport(3))),
				Printed.read(AsHtml.of(Samples.longReport(3))))) {
			for (Block block : read.blocks()) {
				if (block instanceof Paragraph paragraph) {
					String first = paragraph.text().split(" ", 2)[0];
					assertThat(read.lines().get(paragraph.at().from() - 1).original()).contains(first);
				}
			}
		}
	}

}
