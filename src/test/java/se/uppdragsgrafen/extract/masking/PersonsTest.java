package se.uppdragsgrafen.extract.masking;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.document.Line;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.LeftOut;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of persons in texts. All names here are invented. */
class PersonsTest {

	private final Persons persons = new Persons(new Known(Set.of("region fjordlandet", "norra åsen", "grön väg"),
			Set.of("bostad", "först", "enligt", "under", "berg", "nya")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Beslutet togs av Erika Fjordqvist i maj.     | Beslutet togs av [namn] i maj.
			Erika Fjordqvist tog beslutet.               | [namn] tog beslutet.
			Enligt Erika Fjordqvist är allt klart.       | Enligt [namn] är allt klart.
			Enligt Erika Berg är allt klart.             | Enligt [namn] är allt klart.
			Fjordqvist Erika, närvarande                 | [namn], närvarande
			Fjordqvist, Erika                            | [namn]
			Möte med Xanthia Fjordqvist                  | Möte med [namn]
			Xanthia Fjordqvist var med                   | [namn] var med
			Närvarande: Anna-Lisa von Fjordqvist (S)     | Närvarande: [namn]
			Närvarande: Fjordqvist (SD), ersättare       | Närvarande: [namn], ersättare
			Enhetschef Fjordqvist svarar                 | Enhetschef [namn] svarar
			förvaltningschef E. Fjordqvist               | förvaltningschef [namn]
			Erika M. Fjordqvist och Nils Granqvist       | [namn] och [namn]
			ERIKA FJORDQVIST                             | [namn]
			Skriv till erika.fjordqvist@kommunen.example | Skriv till [namn]
			""")
	void aNameIsMasked(String text, String shown) {
		assertThat(this.persons.without(text)).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Samverkan med Region Fjordlandet fortsätter.", "I Norra Åsen byggs nytt.",
			"Arbetet med Bostad Först pågår.", "Vård- och omsorgsnämnden och Teknisk Nämnd har träffats.",
			"SOCIALNÄMNDEN KALLAR TILL MÖTE", "Under Grön Väg ryms mycket.", "KS, BUN och VON",
			"Uppdrag 2023. Ny plan.", "Nya Verksamheten har startat.", "Åtgärd\tAnsvarig\tKlart" })
	void whatIsNoPersonStays(String text) {
		assertThat(this.persons.without(text)).isEqualTo(text);
	}

	@Test
	void aNameInTwoLinesIsMaskedInBoth() {
		assertThat(this.persons.without(List.of("enligt Erika", "Fjordqvist.", "Slut")))
			.isEqualTo(List.of("enligt [namn]", "[namn].", "Slut"));
	}

	@Test
	void aTitleLosesOnlyWhatIsSureToBeAPerson() {
		assertThat(this.persons.withoutSure("Bygg ut Fjordängens Idrottspark"))
			.isEqualTo("Bygg ut Fjordängens Idrottspark");
		assertThat(this.persons.withoutSure("Minnesfond efter Erika Fjordqvist")).isEqualTo("Minnesfond efter [namn]");
	}

	@Test
	void aLineWithPersonalDataIsNotShown() {
		Draft draft = new Draft();
		draft.leaveOut(Span.of(1), LeftOut.PERSONER);
		List<Line> lines = List.of(new Line(1, null, "Fjordqvist, närvarande §§ 1-3"), new Line(2, null, "§ 1 Val"));
		Shown shown = new Shown(lines, draft, this.persons, new Hidden(lines));
		assertThat(shown.quote(new Span(1, 2))).isEqualTo("(personuppgifter)\n§ 1 Val");
	}

	@Test
	void aLineOfAMillionCapitalsTakesNoTime() {
		assertThat(this.persons.without("Xa ".repeat(100_000))).endsWith("[namn] ");
	}

}
