package se.uppdragsgrafen.extract.profile;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TemplateTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{titel} ({namnd})|Bygg en bro (TN)|Bygg en bro|TN",
					"{titel} {namnd}|Bygg en bro. TN, KS (VON)|Bygg en bro.|TN, KS (VON)",
					"{titel} {namnd}|Bygg en bro Bro- och vägnämnden|Bygg en bro|Bro- och vägnämnden",
					"({namnd}) {titel}|(Gemensam räddningsnämnd) Öva mer|Öva mer|Gemensam räddningsnämnd" })
	void namesWhatStandsInTheHoles(String template, String text, String titel, String namnd) {
		assertThat(Template.of(template).match(text)).contains(Map.of("titel", titel, "namnd", namnd));
	}

	@Test
	void whatStandsInBracketsMayBeMissing() {
		Template template = Template.of("Uppdraget är klart[ under {ar}][.]");

		assertThat(template.matches("Uppdraget är klart")).isTrue();
		assertThat(template.match("Uppdraget är klart under 2024.")).contains(Map.of("ar", "2024"));
		assertThat(template.matches("Uppdraget är klart snart")).isFalse();
	}

	@Test
	void allElseStandsAsItIsWritten() {
		assertThat(Template.of("Läge (a+b) *").matches("Läge (a+b) *")).isTrue();
		assertThat(Template.of("Läge (a+b) *").matches("Läge aab")).isFalse();
	}

	@Test
	void anUnknownHoleIsRefusedWithThoseThatExist() {
		assertThatExceptionOfType(InvalidProfile.class).isThrownBy(() -> Template.of("{tittel} ({namnd})"))
			.withMessageContaining("{tittel}")
			.withMessageContaining("{titel}");
	}

	@Test
	void aHostileLineTakesNoTime() {
		String hostile = "a ".repeat(500_000);
		assertThat(Template.of("{titel} {namnd} {titel}".replaceFirst(" \\{titel\\}$", "")).matches(hostile)).isFalse();
	}

}
