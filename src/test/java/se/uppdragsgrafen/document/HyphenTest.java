package se.uppdragsgrafen.document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HyphenTest {

	@ParameterizedTest
	@CsvSource({ "verksam-, hetens mål, verksamhetens mål", "hälso-, och sjukvård, hälso- och sjukvård",
			"drift-, respektive byggkostnad, drift- respektive byggkostnad", "IT-, stöd, IT-stöd",
			"Covid-, 19, Covid-19", "Jämtland-, Härjedalen, Jämtland-Härjedalen", "2021-, 2025, 2021-2025",
			"MEDBORGAR-, DIALOG, MEDBORGARDIALOG", "social-, vård- och omsorg, social- vård- och omsorg",
			"på -, 4 mnkr, på - 4 mnkr", "utan, bindestreck, utan bindestreck" })
	void a_hyphen_at_the_end_of_a_line_is_kept_where_it_is_the_words_own(String line, String next, String whole) {
		assertThat(Hyphen.joined(line, next)).isEqualTo(whole);
	}

}
