package se.uppdragsgrafen.sprak;

import java.util.Random;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SokfragaTest {

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\t", "och", "och i för", "-", "\"", "\\", "*", "*:*", "?", "~", "()[]{}",
			"&& || !", "\u0000", "\ud800", "🙂" })
	void where_there_is_no_word_there_is_no_query(String text) {
		assertThat(Sokfraga.of(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "namn:\"x", "plan*", "NOT plan", "plan AND", "[a TO b]", "/regex/", "plan~2^9", "\\plan\\",
			"+plan -barn", "a:b:c", "plan\"", "(plan", "{x TO *}", "../plan", "http://plan.se/?q=1&r=2#s" })
	void what_is_syntax_elsewhere_is_text_here(String text) throws ParseException {
		String query = Sokfraga.of(text).orElseThrow();
		assertThat(parse(query)).doesNotContain("-soktext", "*:*", "TO");
	}

	@Test
	void anything_typed_can_be_parsed() throws ParseException {
		Random random = new Random(20221117);
		for (int i = 0; i < 2000; i++) {
			String text = random.ints(30, 0, CHARACTERS.length())
				.mapToObj(at -> String.valueOf(CHARACTERS.charAt(at)))
				.collect(Collectors.joining());
			String query = Sokfraga.of(text).orElse("plan");
			assertThat(parse(query)).isNotEmpty();
		}
	}

	@Test
	void a_question_is_read_up_to_a_length() {
		assertThat(Sokfraga.of("plan " + " ".repeat(Sokfraga.MAX_LENGTH) + "barn")).isEqualTo(Sokfraga.of("plan"));
		assertThat(Sokfraga.of("x".repeat(1_000_000)).orElseThrow()).hasSizeLessThan(10 * Sokfraga.MAX_LENGTH);
	}

	@Test
	void a_question_is_read_up_to_a_number_of_words() {
		String many = "ab cd ef gh jk lm no pq rs tu vx yz åä bc bd fg";
		assertThat(many.split(" ")).hasSize(Sokfraga.MAX_WORDS);
		assertThat(Sokfraga.of(many + " hj kl")).isEqualTo(Sokfraga.of(many));
	}

	@Test
	void a_word_typed_twice_is_asked_once() {
		assertThat(Sokfraga.of("plan Plan plan")).isEqualTo(Sokfraga.of("plan"));
	}

	private static final String CHARACTERS = "+-&|!(){}[]^\"~*?:\\/ .,;<>=@_'§%abåäöéABTORND\u00ad\u0301 12\u00a0\ud83d\u2013";

	private static String parse(String query) throws ParseException {
		return new MultiFieldQueryParser(new String[] { "soktext" }, new WhitespaceAnalyzer()).parse(query).toString();
	}

}
