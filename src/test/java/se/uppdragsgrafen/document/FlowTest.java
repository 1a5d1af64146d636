package se.uppdragsgrafen.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlowTest {

	@Test
	void a_page_head_in_a_sentence_is_taken_out() {
		Flow.Flowing flowing = flowing("Nämnden beslutar om\nSida 2\ntre åtgärder.\n\nNästa stycke");
		assertThat(Printed.blocks(flowing.document())).containsExactly("Nämnden beslutar om tre åtgärder.",
				"Nästa stycke");
		assertThat(flowing.heads()).containsExactly(Span.of(2));
		assertThat(flowing.document().blocks().getFirst().at()).isEqualTo(new Span(1, 3));
	}

	@Test
	void a_page_head_in_a_table_is_taken_out() {
		assertThat(Printed.blocks(flowing("a\tb\n\nSida 2\n\nc\td\n").document())).containsExactly("Tabell, rader: 2",
				"[a, b]", "[c, d]");
		assertThat(Printed.blocks(flowing("a\tb\nSida\t2\nc\td\n").document())).containsExactly("Tabell, rader: 2",
				"[a, b]", "[c, d]");
	}

	@Test
	void tables_that_nothing_stood_between_are_two() {
		assertThat(Printed.blocks(flowing("a\tb\n\nc\td\n").document())).containsExactly("Tabell, rader: 1", "[a, b]",
				"Tabell, rader: 1", "[c, d]");
	}

	@Test
	void a_caption_goes_with_its_credit() {
		Flow.Flowing flowing = flowing("Text som slutar.\nUtsikt från torget\nFoto: Okänd\nMer text.");
		assertThat(Printed.blocks(flowing.document())).containsExactly("Text som slutar.", "Mer text.");
		assertThat(flowing.captions()).containsExactly(Span.of(3), Span.of(2));
	}

	@Test
	void a_long_line_without_an_end_goes_on_in_the_next() {
		String line = "Förvaltningen har under hösten arbetat vidare med de åtgärder som";
		assertThat(Printed.blocks(flowing(line + "\nnämnden beslutade.").document()))
			.containsExactly(line + " nämnden beslutade.");
	}

	private static Flow.Flowing flowing(String text) {
		return Flow.of(Printed.read(text), (each) -> each.matches("Sida \\d+"), (each) -> each.startsWith("Foto:"));
	}

}
