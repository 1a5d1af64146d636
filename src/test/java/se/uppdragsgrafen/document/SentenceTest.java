package se.uppdragsgrafen.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceTest {

	@Test
	void it_goes_on_where_nothing_ended_it_and_something_stood_between() {
		assertThat(goesOn("Arbetet med", "planen pågår", true)).isTrue();
		assertThat(goesOn("Arbetet med", "planen pågår", false)).isFalse();
		assertThat(goesOn("Arbetet pågår.", "och fortsätter", true)).isFalse();
		assertThat(goesOn("Arbetet med", "Socialnämnden", true)).isFalse();
	}

	@Test
	void a_date_may_be_cut_before_its_year() {
		assertThat(goesOn("beslutades den 28 april", "2031. Därefter", true)).isTrue();
		assertThat(goesOn("beslutades i april", "2031. Därefter", true)).isFalse();
		assertThat(goesOn("beslutades den 28 april", "20311. Därefter", true)).isFalse();
	}

	@Test
	void headings_and_items_are_whole() {
		Paragraph item = new Paragraph("två", "-", Span.of(2));
		assertThat(Sentence.goesOn(new Paragraph("Ett", "", Span.of(1)), item, true)).isFalse();
		Paragraph heading = new Paragraph("Ett", "##", Span.of(1));
		assertThat(Sentence.goesOn(heading, new Paragraph("två", "", Span.of(2)), true)).isFalse();
	}

	private static boolean goesOn(String before, String next, boolean cut) {
		return Sentence.goesOn(new Paragraph(before, "", Span.of(1)), new Paragraph(next, "", Span.of(2)), cut);
	}

}
