package se.uppdragsgrafen.extract.wording;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers, dates, names of bodies and sentences as Swedish documents print them. */
class WordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "1 234;1234", "- 18,3;-18.3", "−800;-800", "+150;150", "1.234.567,5;1234567.5", "0;0" })
	void readsNumbers(String printed, BigDecimal number) {
		assertThat(Numbers.of(printed)).contains(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "12 %", "abc", "1,2,3" })
	void whatIsNoNumberIsNone(String printed) {
		assertThat(Numbers.of(printed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "17 november 2022,2022-11-17", "2022-11-17,2022-11-17", "30 november,2025-11-30" })
	void readsDays(String printed, String day) {
		assertThat(Dates.day(printed, 2025)).hasToString("Optional[" + day + "]");
	}

	@Test
	void aDayThatIsNotInTheCalendarIsNone() {
		assertThat(Dates.day("31 februari 2022", 2022)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Socialnämnden", "Vård- och omsorgsnämndens", "Teknisk nämnd", "Kommunstyrelsen",
			"Miljö-, bygg- och räddningsnämnden", "kommunfullmäktige", "Kommunala pensionärsrådet" })
	void knowsTheNamesOfBodies(String name) {
		assertThat(Body.is(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nämnden", "En nämnd", "Samråd", "Beredning", "Region Norr" })
	void otherWordsAreNone(String name) {
		assertThat(Body.is(name)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Vård- och omsorgsnämnden,VON", "Kommunstyrelsen,KS", "Teknisk nämnd,TN" })
	void abbreviatesThemAsMunicipalitiesDo(String name, String initials) {
		assertThat(Body.initials(name)).isEqualTo(initials);
	}

	@Test
	void aSentenceDoesNotEndInAnAbbreviation() {
		assertThat(Sentences.of("Det gäller t.ex. Bron i byn. Den är ny! År 2020 byggdes den."))
			.containsExactly("Det gäller t.ex. Bron i byn.", "Den är ny!", "År 2020 byggdes den.");
	}

	@Test
	void anIdIsCutBetweenWords() {
		assertThat(Slug.of("Å, ä & Ö: 1–2")).isEqualTo("a-a-o-1-2");
		assertThat(Slug.of("ord ".repeat(40))).hasSize(79).endsWith("-ord");
	}

}
