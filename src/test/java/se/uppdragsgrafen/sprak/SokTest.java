package se.uppdragsgrafen.sprak;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions and texts, from {@code finns.txt} and {@code finns-inte.txt}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SokTest {

	private Index index;

	@BeforeAll
	void fill() {
		Stream<String> pairs = Stream.concat(found(), notFound()).map(pair -> half(pair, 1));
		Stream<String> ranked = Stream.of("Ett lan med många spel", "Lån", "Ärende SN.2022.380", "Ärende SN.2022.38");
		this.index = new Index(Stream.concat(pairs, ranked).distinct().toList());
	}

	@AfterAll
	void empty() {
		this.index.close();
	}

	static Stream<String> found() {
		return Wordlist.read("finns.txt").stream();
	}

	static Stream<String> notFound() {
		return Wordlist.read("finns-inte.txt").stream();
	}

	@ParameterizedTest
	@MethodSource("found")
	void finds(String pair) {
		assertThat(this.index.find(half(pair, 0))).contains(half(pair, 1));
	}

	@ParameterizedTest
	@MethodSource("notFound")
	void does_not_find(String pair) {
		assertThat(this.index.find(half(pair, 0))).doesNotContain(half(pair, 1));
	}

	@Test
	void a_word_as_it_is_written_comes_before_one_that_has_dots() {
		assertThat(this.index.find("lan")).containsSubsequence("Ett lan med många spel", "Lån");
	}

	@Test
	void a_reference_comes_before_one_that_begins_with_it() {
		List<String> found = this.index.find("SN.2022.38");
		assertThat(found).containsSubsequence("Ärende SN.2022.38", "Ärende SN.2022.380");
	}

	private static String half(String pair, int which) {
		return pair.split(" \\| ", 2)[which].strip();
	}

}
