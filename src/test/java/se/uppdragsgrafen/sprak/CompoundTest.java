package se.uppdragsgrafen.sprak;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CompoundTest {

	@Test
	void a_compound_has_its_words_and_each_run_of_them() {
		assertThat(Compound.parts("brandsäkerhetssynpunkten")).containsExactlyInAnyOrder("brand", "säkerhet",
				"synpunkt", "brandsäkerhet", "säkerhetssynpunkt", "brandsäkerhetssynpunkt");
	}

	@Test
	void letters_that_join_belong_to_no_word() {
		assertThat(Compound.parts("hälsoteam")).contains(Stem.of("hälsa"));
		assertThat(Compound.parts("barnahus")).contains(Stem.of("barn"));
		assertThat(Compound.parts("familjestöd")).contains(Stem.of("familj"));
		assertThat(Compound.parts("föräldramöte")).contains(Stem.of("förälder"));
		assertThat(Compound.parts("livskvalitet")).contains(Stem.of("liv"));
	}

	@Test
	void a_first_word_need_not_be_known() {
		assertThat(Compound.parts("tillagningskök")).contains("tillagning", "kök");
	}

	@ParameterizedTest
	@ValueSource(strings = { "karta", "förslag", "underlag", "område", "verkstad", "kontrakt", "lägenhet", "missbruk",
			"kaplan", "vardagen", "inflytande", "säkerställa", "regeringen", "utformat" })
	void a_word_that_only_looks_like_a_compound_is_whole(String word) {
		assertThat(Compound.parts(word)).containsExactly(Stem.of(word));
	}

	@Test
	void a_word_of_more_letters_than_any_is_whole() {
		assertThat(Compound.parts("bostads".repeat(30) + "plan")).hasSize(1);
	}

}
