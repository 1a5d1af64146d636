package se.uppdragsgrafen.api.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.language.FieldDefinition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.api.Sdl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer that the plan gives as a whole is, byte for byte, the one that graphql-java
 * makes field by field.
 */
class WholeAnswersTest {

	private static final Sdl SDL = Sdl.read();

	private static final String BOSTAD = "uppdrag/2380/2024/implementera-bostad-forst";

	private static GraphQL whole;

	private static GraphQL byField;

	@BeforeAll
	static void serve() {
		Served served = Served.withBundledData();
		whole = served.graphQl();
		FieldByField strategy = new FieldByField(served.part(RequestPlanner.class));
		byField = whole.transform((graphQl) -> graphQl.queryExecutionStrategy(strategy));
	}

	static Stream<String> examples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("graphql/examples"))) {
			return files.filter((file) -> file.toString().endsWith(".graphql"))
				.sorted()
				.toList()
				.stream()
				.map(WholeAnswersTest::text);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Of each list, all fields, neighbours with their type and id. */
	static Stream<String> lists() {
		return SDL.rootLists().stream().map((list) -> {
			String type = Sdl.print(list.getType()).replace("Connection!", "");
			return "{ %s(first: 100) { totalCount nodes { __typename %s } } }".formatted(list.getName(),
					SDL.fields(type).stream().map(WholeAnswersTest::asked).collect(Collectors.joining(" ")));
		});
	}

	private static String asked(FieldDefinition field) {
		String type = Sdl.named(field.getType());
		boolean node = type.equals("Node") || SDL.nodeTypes().contains(type);
		return field.getName() + (node ? " { __typename id }" : "");
	}

	@ParameterizedTest
	@MethodSource({ "examples", "lists" })
	@ValueSource(strings = {
			"{ a: uppdrag(first: 3) { __typename t: totalCount edges { cursor __typename node { x: titel } } e2: edges { node { id } } nodes { k: id __typename } pageInfo { __typename hasNextPage endCursor } } b: uppdrag(last: 2) { nodes { titel } pageInfo { startCursor hasPreviousPage } } }",
			"{ node(id: \"" + BOSTAD
					+ "\") { id __typename ... on Uppdrag { titel mal { __typename titel } } ... on Namnd { namn } } none: node(id: \"uppdrag/2380/2024/finns-inte\") { id } }",
			"{ nodes(ids: [\"" + BOSTAD
					+ "\", \"uppdrag/2380/2024/finns-inte\", \"namnd/2380/teknisk-namnd\"]) { ...N } } fragment N on Node { t: __typename uri ... on Namnd { kommun { __typename kod } overordnad { namn } } id }",
			"{ motsagelser { nodes { galler { __typename id ... on Ekonomirad { slag budgetKr } } kallor { dokument { typ } } } } }",
			"{ sok(text: \"bostad\", first: 10) { __typename s: score node { __typename id ... on Uppdrag { titel ar } } } }",
			"{ dataset { __typename licens antal { uppdrag } t: tackning { __typename perioder kommun { kod } dokument { titel kommun { namn } } } } }",
			"{ __typename __schema { queryType { name } } kommuner { nodes { kod namnder(first: 2) { namn } } } }" })
	void theAnswerIsTheSame(String document) {
		assertThat(bytes(whole, document)).isEqualTo(bytes(byField, document)).doesNotContain("\"INTERNAL");
	}

	@Test
	void directivesAreObeyed() {
		String document = "query($med: Boolean!) { uppdrag(first: 2) { nodes { id titel @include(if: $med) ... @skip(if: $med) { ar } } totalCount @include(if: $med) } }";
		for (boolean med : new boolean[] { true, false, true }) {
			assertThat(bytes(whole, document, Map.of("med", med)))
				.isEqualTo(bytes(byField, document, Map.of("med", med)))
				.contains(med ? "titel" : "\"ar\"");
		}
	}

	@Test
	void nothingBelowAPlannedFieldIsExecuted() {
		String document = "{ uppdrag { nodes { id ansvariga { namn } } } node(id: \"" + BOSTAD + "\") { id } }";
		assertThat(executed(whole, document)).isEqualTo(2);
		assertThat(executed(byField, document)).isGreaterThan(40);
	}

	private static int executed(GraphQL graphQl, String document) {
		AtomicInteger fields = new AtomicInteger();
		SimplePerformantInstrumentation counting = new SimplePerformantInstrumentation() {

			@Override
			public @Nullable InstrumentationContext<Object> beginFieldExecution(
					InstrumentationFieldParameters parameters, InstrumentationState state) {
				fields.incrementAndGet();
				return null;
			}

		};
		graphQl
			.transform((counted) -> counted
				.instrumentation(new ChainedInstrumentation(List.of(graphQl.getInstrumentation(), counting))))
			.execute(document);
		return fields.get();
	}

	private static String bytes(GraphQL graphQl, String document) {
		return bytes(graphQl, document, Map.of());
	}

	private static String bytes(GraphQL graphQl, String document, Map<String, Object> variables) {
		ExecutionInput input = ExecutionInput.newExecutionInput(document).variables(variables).build();
		return JsonMapper.shared().writeValueAsString(graphQl.execute(input).toSpecification());
	}

}
