package se.uppdragsgrafen.sprak;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SokordTest {

	private static final int MEGABYTE = 1_000_000;

	@Test
	void each_term_stands_once_and_in_order() {
		assertThat(Sokord.of("Kök, kök och köken")).isEqualTo("kök @kok _kök @_kok köken @koken");
	}

	@Test
	void a_text_without_words_has_no_terms() {
		assertThat(Sokord.of(" – och (för) …")).isEmpty();
	}

	@Test
	void letters_composed_of_two_characters_and_hidden_hyphens_are_read() {
		assertThat(Sokord.of("a\u0308ldre\u00adboende")).isEqualTo(Sokord.of("äldreboende"));
	}

	@Test
	void marks_that_belong_to_no_letter_are_no_terms() {
		assertThat(Sokord.of("\u0323\u0301 x\u0323")).isEqualTo(Sokord.of("x"));
	}

	@Test
	void no_term_is_longer_than_the_index_takes_as_one() {
		assertThat(Sokord.of("å".repeat(MEGABYTE)).split(" ")).allMatch(term -> term.length() <= 255);
	}

	@ParameterizedTest
	@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	@ValueSource(strings = { "x", "bostads", "-", "a-", "a:", "\u0301\u0323", "enen", "åäö ", "anana.", "barnavård " })
	void a_megabyte_of_anything_takes_its_time_and_no_more(String unit) {
		String terms = Sokord.of(unit.repeat(MEGABYTE / unit.length()));
		assertThat(terms).hasSizeLessThan(10 * MEGABYTE);
	}

}
