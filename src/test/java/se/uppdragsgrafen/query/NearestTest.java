package se.uppdragsgrafen.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was meant by a word that is none. */
class NearestTest {

	private static final List<String> WORDS = List.of("östersund", "krokom", "strömsund", "2380", "2309");

	@ParameterizedTest
	@ValueSource(strings = { "Ostersund", "östersnd", "ÖSTERSUNDS", "ostesund" })
	void aWordWithFewOtherLettersIsMeant(String word) {
		assertThat(Nearest.to(word, WORDS)).first().isEqualTo("östersund");
	}

	@Test
	void theNearestComesFirst() {
		assertThat(Nearest.to("2308", WORDS)).containsExactly("2309", "2380");
	}

	@ParameterizedTest
	@ValueSource(strings = { "stockholm", "", "x" })
	void aWordThatIsLikeNoneMeansNone(String word) {
		assertThat(Nearest.to(word, WORDS)).isEmpty();
	}

	@Test
	void aLongWordIsComparedWithNothing() {
		assertThat(Nearest.to("a".repeat(101), List.of("a".repeat(101)))).isEmpty();
	}

}
