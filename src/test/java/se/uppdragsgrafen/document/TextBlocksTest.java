package se.uppdragsgrafen.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextBlocksTest {

	@Test
	void a_line_is_a_paragraph_with_its_marker_taken_off() {
		assertThat(Printed.read("## Mål\n\n- *ett*\n• **två**\n1. tre\n2) fyra\n-varav fem\n2031. sex\n").blocks())
			.containsExactly(new Paragraph("Mål", "##", Span.of(1)), new Paragraph("ett", "-", Span.of(3)),
					new Paragraph("två", "•", Span.of(4)), new Paragraph("tre", "1.", Span.of(5)),
					new Paragraph("fyra", "2)", Span.of(6)), new Paragraph("-varav fem", "", Span.of(7)),
					new Paragraph("2031. sex", "", Span.of(8)));
	}

	@Test
	void lines_with_tabs_or_bars_are_rows_until_a_blank_line() {
		assertThat(Printed.blocks(Printed.read("a\tb\nc\t\n\n| d | **e** |\n|---|--:|\n| | |\n| f |  |\n")))
			.containsExactly("Tabell, rader: 2", "[a, b]", "[c, ]", "Tabell, rader: 2", "[d, e]", "[f, ]");
	}

	@Test
	void a_cell_may_hold_tags_and_parted_words() {
		assertThat(Printed.blocks(Printed.read("själv- försörjning\t<p>Ett</p><ul><li>två</li></ul>tre\n")))
			.containsExactly("Tabell, rader: 1", "[självförsörjning, Ett\n• två\ntre]");
	}

	@Test
	void a_form_feed_begins_a_page() {
		Document document = Printed.read("ett\n\ftvå\ntre");
		assertThat(document.lines().stream().map(Line::page)).containsExactly(1, 2, 2);
		assertThat(Printed.read("ett").lines().getFirst().page()).isNull();
	}

}
