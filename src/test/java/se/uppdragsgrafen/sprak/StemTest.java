package se.uppdragsgrafen.sprak;

import org.junit.jupiter.api.Test;
import org.tartarus.snowball.ext.SwedishStemmer;

import static org.assertj.core.api.Assertions.assertThat;

class StemTest {

	private final Forms forms = new Forms("former.txt");

	private final Forms newForms = new Forms("nya-former.txt");

	@Test
	void forms_of_a_word_have_one_stem() {
		assertThat(this.forms.dividedBy(Stem::of)).isEmpty();
	}

	@Test
	void different_words_have_different_stems() {
		assertThat(this.forms.confusedBy(Stem::of)).isEmpty();
		assertThat(this.newForms.confusedBy(Stem::of)).isEmpty();
	}

	@Test
	void words_that_nothing_was_fitted_to_keep_together_too() {
		assertThat(this.newForms.dividedBy(Stem::of)).hasSizeLessThanOrEqualTo(this.newForms.size() / 20);
	}

	@Test
	void lucenes_stemmers_divide_every_other_word() {
		assertThat(this.forms.dividedBy(Ending::cut)).hasSizeGreaterThan(this.forms.size() / 2);
		assertThat(this.forms.dividedBy(StemTest::snowball)).hasSizeGreaterThan(this.forms.size() / 2);
	}

	private static String snowball(String word) {
		SwedishStemmer stemmer = new SwedishStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
