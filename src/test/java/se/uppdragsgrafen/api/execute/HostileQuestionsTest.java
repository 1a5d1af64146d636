package se.uppdragsgrafen.api.execute;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.query.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What asks for what it may not is refused with a code and a word on what to do, before
 * the database hears of it.
 */
class HostileQuestionsTest {

	private static final Silent READER = new Silent();

	private static final Asking ENGINE = Engine.asking(READER);

	static Stream<Arguments> refused() {
		return Stream.of(arguments("an unknown field", "{ uppdrag { nodes { finnsInte } } }", "VALIDATION_FAILED"),
				arguments("an unknown filter", "{ uppdrag(where: {finnsInte: 1}) { totalCount } }",
						"VALIDATION_FAILED"),
				arguments("a wrong type", "{ uppdrag(where: {ar: [\"tjugo\"]}) { totalCount } }", "VALIDATION_FAILED"),
				arguments("no GraphQL", "{ uppdrag(", "SYNTAX_ERROR"),
				arguments("too many rows", "{ uppdrag(first: 100000) { nodes { id } } }", "BAD_ARGUMENT"),
				arguments("too many rows to count", "{ uppdrag(first: 100000) { totalCount } }", "BAD_ARGUMENT"),
				arguments("no rows", "{ uppdrag(first: 0) { nodes { id } } }", "BAD_ARGUMENT"),
				arguments("fewer than no rows", "{ uppdrag(first: -1) { nodes { id } } }", "BAD_ARGUMENT"),
				arguments("too many nested rows", "{ uppdrag { nodes { mal(first: 501) { id } } } }", "BAD_ARGUMENT"),
				arguments("thirty levels", deep(30), "TOO_DEEP"),
				arguments("ten thousand aliases", aliases(10_000), "TOO_LARGE"),
				arguments("a hundred root fields", aliases(100), "TOO_MANY_FIELDS"),
				arguments("no cursor", "{ uppdrag(after: \"hej\") { nodes { id } } }", "INVALID_CURSOR"),
				arguments("a cursor of another shape", "{ uppdrag(after: \"W10\") { nodes { id } } }",
						"INVALID_CURSOR"),
				arguments("no id", "{ node(id: \"../../etc/passwd\") { id } }", "INVALID_ID"),
				arguments("a mutation", "mutation { uppdrag { totalCount } }", "VALIDATION_FAILED"),
				arguments("an empty search", "{ sok(text: \"  \") { score } }", "BAD_ARGUMENT"),
				arguments("fragments of fragments", "query { ...F0 } " + fragments(40), "BAD_ARGUMENT"),
				arguments("fragments that refer to each other",
						"{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "VALIDATION_FAILED"),
				arguments("fragments that open each other many times", multiplied(9, 30), "TOO_MANY_FIELDS"),
				arguments("more fields than may be",
						"{ uppdrag(first: 1) { nodes { " + "titel ".repeat(2_000) + "} } }", "TOO_MANY_FIELDS"),
				arguments("nesting that no parser should follow", "{ a".repeat(3_000) + "}".repeat(3_000), "TOO_DEEP"),
				arguments("the schema twice", "{ a: __schema { description } b: __schema { description } }",
						"TOO_COSTLY"),
				arguments("an operation that is not there", "query A { __typename } query B { __typename }",
						"VALIDATION_FAILED"),
				arguments("a name of 100,000 characters", "{ " + "a".repeat(100_000) + " }", "VALIDATION_FAILED"),
				arguments("a search of 100,000 characters",
						"{ sok(text: \"" + "ord ".repeat(25_000) + "\") { score } }", "BAD_ARGUMENT"),
				arguments("the whole graph",
						"{ uppdrag(first: 100) { nodes { kallor { dokument { belagg(first: 500) { dokument { belagg(first: 500) { id } } } } } } } }",
						"TOO_COSTLY"));
	}

	private static String deep(int levels) {
		return "{ namnder { nodes { " + "overordnad { ".repeat(levels) + "id " + "} ".repeat(levels) + "} } }";
	}

	private static String fragments(int number) {
		return IntStream.range(0, number)
			.mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ", "",
					" fragment F%d on Query { uppdrag(first: 0) { totalCount nodes { id } } }".formatted(number)));
	}

	/** Small as a text, and of more fields than there is memory for when it is opened. */
	private static String multiplied(int levels, int width) {
		StringBuilder document = new StringBuilder("{ namnder(first: 1) { nodes { ...F0 } } }");
		for (int level = 0; level < levels; level++) {
			boolean even = level % 2 == 0;
			String below = (level < levels - 1) ? "...F" + (level + 1) : "id";
			document.append(" fragment F%d on %s {".formatted(level, even ? "Namnd" : "Uppdrag"));
			for (int i = 0; i < width; i++) {
				document.append(" a%d: %s(first: 1) { %s }".formatted(i, even ? "uppdrag" : "namnder", below));
			}
			document.append(" }");
		}
		return document.toString();
	}

	private static String aliases(int number) {
		return IntStream.range(0, number)
			.mapToObj(i -> "a%d: uppdrag { totalCount }".formatted(i))
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	void aQuestionIsRefusedBeforeTheDatabaseHearsOfIt(String what, String question, String code) {
		List<Question> sent = READER.during(() -> {
			JsonNode error = ENGINE.ask(question).at("/errors/0");
			assertThat(error.at("/extensions/code").asString()).as(what).isEqualTo(code);
			assertThat(error.at("/extensions/traceId").asString()).isNotBlank();
			assertThat(error.get("message").asString()).hasSizeBetween(20, 600).doesNotContain("Exception");
		});
		assertThat(sent).as("statements sent").isEmpty();
	}

}
