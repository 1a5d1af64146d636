package se.uppdragsgrafen.api.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.Question;

/**
 * The way of a question: its plan, its statements, and what becomes of rows made by hand.
 */
class GoldenTest {

	private static final Path FOLDER = Path.of("src/test/golden");

	private static final Pattern CLAUSE = Pattern
		.compile(" (?=(?:MATCH|CALL|WITH|WHERE|RETURN|ORDER BY|LIMIT|UNWIND|YIELD)\\b)");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** Whole numbers as the database gives them. */
	private static final JsonMapper ROWS = JsonMapper.builder()
		.enable(DeserializationFeature.USE_LONG_FOR_INTS)
		.build();

	private static final Canned READER = new Canned();

	private static final GraphQL ENGINE = Engine.on(READER);

	static Stream<String> questions() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList().stream();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("questions")
	void aQuestionIsPlannedAskedAndAnsweredAsItIsWritten(String name) {
		Golden golden = new Golden(FOLDER.resolve(name));
		READER.give(ROWS.readValue(golden.section("rows", "[]"), new TypeReference<>() {
		}));
		String document = golden.section("question", "");
		Map<String, Object> variables = JSON.readValue(golden.section("variables", "{}"), new TypeReference<>() {
		});
		Object answer = ENGINE.execute(ExecutionInput.newExecutionInput(document).variables(variables).build())
			.toSpecification();
		Map<String, String> came = new LinkedHashMap<>();
		came.put("plan", plan(document, variables));
		came.put("statements", READER.asked().stream().map(GoldenTest::text).collect(Collectors.joining("\n\n")));
		came.put("answer", JSON.writeValueAsString(answer));
		golden.check(came);
	}

	private static String plan(String document, Map<String, Object> variables) {
		var parsed = Parser.parse(document);
		OperationDefinition operation = parsed.getDefinitionsOfType(OperationDefinition.class).getFirst();
		Map<String, FragmentDefinition> fragments = parsed.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment));
		GraphQLSchema schema = ENGINE.getGraphQLSchema();
		Map<String, @Nullable Object> coerced = new LinkedHashMap<>(ValuesResolver
			.coerceVariableValues(schema, operation.getVariableDefinitions(), RawVariables.of(variables),
					GraphQLContext.getDefault(), Locale.ENGLISH)
			.toMap());
		try {
			return PlanText
				.of(Engine.planner(Engine.LIMITS).plan(schema, operation, fragments, new Variables(coerced)));
		}
		catch (ApiException ex) {
			return ex.code().name();
		}
	}

	/** A statement of our own by its file; a planned one with each clause on a line. */
	private static String text(Question question) {
		String cypher = file(question.cypher()).orElseGet(() -> CLAUSE.matcher(question.cypher()).replaceAll("\n"));
		return cypher + "\n" + PlanText.of(question.parameters());
	}

	private static Optional<String> file(String cypher) {
		try (Stream<Path> files = Files.walk(Path.of("neo4j/read"))) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> read(file).equals(cypher))
				.map(Path::toString)
				.findFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
