package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.api.execute.Asking;
import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.api.execute.Silent;
import se.uppdragsgrafen.query.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a client writes is a parameter: no statement's text depends on it. */
class ValuesAreParametersTest {

	private static final List<String> VALUES = List.of("' OR 1=1 //", "\"}) DETACH DELETE n //",
			"`) MATCH (n) RETURN n", "$p0", "\\u0027 UNION MATCH (n) DETACH DELETE n", "{}[]()*?:\\/\"~^+-&&||!",
			"\0\t\r\n", "\ud800", "🏃", "å".repeat(100_000));

	private static final Sdl SDL = Sdl.read();

	private static final Silent READER = new Silent();

	private static final Asking ENGINE = Engine.asking(READER);

	/**
	 * Every argument of the schema that takes a text: a question with {@code $v} there.
	 */
	static Stream<String> arguments() {
		return TextPlaces.questions(Engine.wholeSchema());
	}

	/** That the walk misses nothing that lies at the root. */
	@Test
	void theWalkMeetsEveryListConditionAnalysisAndId() {
		List<String> questions = arguments().toList();
		assertThat(questions).doesNotHaveDuplicates().anyMatch((question) -> question.contains(" sok(text: $v)"));
		for (String field : List.of("node(id: $v)", "nodes(ids: $v)", "prognoser(kommun: $v)", "uppdrag(after: $v)")) {
			assertThat(questions).anyMatch((question) -> question.contains(" " + field));
		}
		SDL.rootLists().forEach((list) -> {
			String type = Sdl.named(list.getType()).replace("Connection", "");
			SDL.inputFields(type + "Where")
				.stream()
				.filter((condition) -> List.of("String", "ID").contains(Sdl.named(condition.getType())))
				.forEach((condition) -> assertThat(questions).anyMatch((question) -> question
					.contains("%s(where: {%s: $v})".formatted(list.getName(), condition.getName()))));
		});
	}

	@ParameterizedTest
	@MethodSource("arguments")
	void aValueIsNoPartOfAStatement(String question) {
		List<String> harmless = texts(question, "ord");
		for (String value : VALUES) {
			assertThat(texts(question, value)).as(question)
				.satisfiesAnyOf((sent) -> assertThat(sent).isEmpty(), (sent) -> assertThat(sent).isEqualTo(harmless),
						// A harmless word is no id and no cursor, and neither is any of
						// these.
						(sent) -> assertThat(harmless).isEmpty());
			assertThat(String.join("\n", texts(question, value))).doesNotContain("DETACH", "UNION", "OR 1=1");
		}
	}

	private static List<String> texts(String question, String value) {
		return READER.during(() -> {
			JsonNode answer = ENGINE.ask(question, Map.of("v", value));
			for (JsonNode error : answer.path("errors")) {
				assertThat(error.at("/extensions/code").asString()).as(question)
					.isIn("BAD_ARGUMENT", "INVALID_CURSOR", "INVALID_ID", "NOT_FOUND", "VALIDATION_FAILED");
				assertThat(error.get("message").asString()).hasSizeLessThan(600);
			}
		}).stream().map(Question::cypher).toList();
	}

}
