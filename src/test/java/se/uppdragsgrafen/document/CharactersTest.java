package se.uppdragsgrafen.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CharactersTest {

	@Test
	void blanks_are_plain_and_single() {
		assertThat(Characters.plain("\u00A0 59\u202F503 \t tkr\u2003")).isEqualTo("59 503 tkr");
	}

	@Test
	void what_is_not_seen_is_not_there() {
		assertThat(Characters.plain("soft\u00ADhyp\u200Bhen\uFEFF\u0007")).isEqualTo("softhyphen");
	}

	@Test
	void letters_are_in_one_piece() {
		assertThat(Characters.plain("A\u030Atga\u0308rd")).isEqualTo("Åtgärd");
	}

	@Test
	void a_bullet_of_a_symbol_font_is_a_bullet() {
		assertThat(Characters.plain("\uF0B7 ett")).isEqualTo("• ett");
	}

}
