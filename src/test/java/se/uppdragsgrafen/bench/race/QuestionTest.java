package se.uppdragsgrafen.bench.race;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTest {

	private static final String TEXT = """
			{
			  id
			  namn # 1
			  kod # 2
			}""";

	@Test
	void aShapeHasTheLinesOfItsBits() {
		assertThat(Question.shapes(TEXT)).isEqualTo(4);
		assertThat(Question.shape(TEXT, 0).split("\\s+")).containsExactly("{", "id", "}");
		assertThat(Question.shape(TEXT, 2).split("\\s+")).containsExactly("{", "id", "kod", "}");
		assertThat(Question.shape(TEXT, 3).split("\\s+")).containsExactly("{", "id", "namn", "kod", "}");
	}

	@Test
	void eachShapeIsAskedOnce() {
		assertThat(Question.numbers(TEXT).boxed()).containsExactlyInAnyOrder(0, 1, 2, 3);
	}

	@Test
	void answersAreTheSameHoweverTheyAreWrapped() {
		assertThat(values("{\"uppdrag\": {\"nodes\": [{\"id\": \"a\", \"kr\": 5, \"ar\": null}]}}"))
			.isEqualTo(values("{\"edges\": [{\"node\": {\"rowId\": \"a\", \"k\": \"5\", \"y\": null}}],"
					+ " \"pageInfo\": {\"endCursor\": \"x\"}}"))
			.containsExactly("a", "5", "null");
	}

	@Test
	void countsAreTheSameInAnyOrder() {
		List<String> named = Values
			.counts(values("{\"PAGAR\": {\"n\": 3}, \"AVBRUTET\": {\"n\": 0}, \"UPPFYLLT\": 1}"));
		assertThat(named).isEqualTo(Values.counts(List.of("UPPFYLLT", "1", "PAGAR", "3")))
			.isNotEqualTo(Values.counts(List.of("UPPFYLLT", "1", "PAGAR", "2")));
	}

	private static List<String> values(String json) {
		return Values.of(JsonMapper.shared().readTree(json));
	}

}
