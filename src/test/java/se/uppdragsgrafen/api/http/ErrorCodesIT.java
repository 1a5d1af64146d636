package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Crowded;
import se.uppdragsgrafen.Hurried;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.api.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every code of the list is met, says what to do in both languages, and no more.
 */
class ErrorCodesIT {

	/**
	 * Met in {@code OneEditionIT}, {@code RateLimitIT}, {@code FairnessIT} and
	 * {@code DepartedTest}.
	 */
	private static final Set<ErrorCode> ELSEWHERE = EnumSet.of(ErrorCode.DATA_CHANGING, ErrorCode.OVERLOADED,
			ErrorCode.RATE_LIMITED, ErrorCode.GONE);

	/** A row of the page: the code, its status, and the keys that say where. */
	private static final Pattern DESCRIBED = Pattern.compile("^\\| `([A-Z_]+)` \\| (\\d+) \\| ([^|]*) \\|",
			Pattern.MULTILINE);

	private static final Map<ErrorCode, Asking> ASKING = Map.ofEntries(
			Map.entry(ErrorCode.BAD_REQUEST, post("application/json", "{")),
			Map.entry(ErrorCode.METHOD_NOT_ALLOWED, request -> request.DELETE()),
			Map.entry(ErrorCode.NOT_ACCEPTABLE,
					request -> post("application/json", "{}").as(request).setHeader("Accept", "text/html")),
			Map.entry(ErrorCode.UNSUPPORTED_MEDIA_TYPE, post("text/plain", "{}")),
			Map.entry(ErrorCode.UNKNOWN_DOCUMENT, post("application/json", "{\"documentId\":\"finns-inte\"}")),
			Map.entry(ErrorCode.PERSISTED_QUERY_NOT_FOUND,
					post("application/json",
							"{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"0\"}}}")),
			Map.entry(ErrorCode.SYNTAX_ERROR, question("{ uppdrag(")),
			Map.entry(ErrorCode.VALIDATION_FAILED, question("{ finnsInte }")),
			Map.entry(ErrorCode.BAD_ARGUMENT, question("{ uppdrag(first: 0) { totalCount } }")),
			Map.entry(ErrorCode.INVALID_CURSOR, question("{ uppdrag(after: \"hej\") { totalCount } }")),
			Map.entry(ErrorCode.INVALID_ID, question("{ node(id: \"..\") { id } }")),
			Map.entry(ErrorCode.NOT_FOUND, question("{ nodeAt(id: \"kommun/2380\", vid: \"99999\") { id } }")),
			Map.entry(ErrorCode.TOO_LARGE, question("{ a " + "a ".repeat(20_000) + "}")),
			Map.entry(ErrorCode.TOO_DEEP,
					question("{ namnder { nodes { " + "overordnad { ".repeat(30) + "id " + "} ".repeat(33))),
			Map.entry(ErrorCode.TOO_MANY_FIELDS,
					question("{ a: __typename " + "b%d: __typename ".repeat(30).formatted(numbers(30)) + "}")),
			Map.entry(ErrorCode.TOO_COSTLY, question("{ a: __schema { description } b: __schema { description } }")),
			Map.entry(ErrorCode.TIMEOUT, question("{ analys { " + Crowded.SLOW + " } }")),
			Map.entry(ErrorCode.DATABASE_UNAVAILABLE, question("{ uppdrag { totalCount } }")),
			Map.entry(ErrorCode.REQUEST_TIMEOUT, post("application/json", "{")),
			Map.entry(ErrorCode.INTERNAL, question("{ kommunById(id: \"kommun/0000\") { namn } }")));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path folder;

	private static Served served;

	/** A request that is met with an error. */
	@FunctionalInterface
	private interface Asking {

		HttpRequest.Builder as(HttpRequest.Builder request);

	}

	private static Asking question(String document) {
		return post("application/json", JsonMapper.shared().writeValueAsString(Map.of("query", document)));
	}

	private static Asking post(String type, String body) {
		return request -> request.setHeader("Content-Type", type).POST(BodyPublishers.ofString(body));
	}

	private static Object[] numbers(int most) {
		return IntStream.range(0, most).boxed().toArray();
	}

	/** With a node that lacks what the schema promises, as no load would leave it. */
	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
		Crowded.load(folder);
		ScratchNeo4j.database().executeTransactionally("CREATE (:Kommun:Node {id: 'kommun/0000', kod: '0000'})");
	}

	static Set<ErrorCode> codes() {
		return ASKING.keySet();
	}

	/** The list, what is described, and what is met below are the same. */
	@Test
	void everyCodeIsDescribedAndMet() throws IOException {
		assertThat(Stream.concat(ASKING.keySet().stream(), ELSEWHERE.stream()))
			.containsExactlyInAnyOrder(ErrorCode.values());
		assertThat(DESCRIBED.matcher(Files.readString(Path.of("docs/errors.md"))).results().map(row -> row.group(1)))
			.containsExactlyElementsOf(Stream.of(ErrorCode.values()).map(ErrorCode::name).toList());
	}

	/** Where in the question, and the rest of the shape. */
	@ParameterizedTest
	@MethodSource("codes")
	void anErrorHasTheShapeThatThePageSays(ErrorCode code) throws IOException {
		JsonNode error = error(code, "en");
		assertThat(error.get("extensions").propertyNames()).containsExactlyInAnyOrder("code", "traceId",
				"classification");
		assertThat(error.at("/extensions/classification").asString()).isEqualTo(code.name());
		String where = Stream.of("locations", "path")
			.filter(error::has)
			.map("`%s`"::formatted)
			.collect(Collectors.joining(", "));
		assertThat(where.isEmpty() ? "–" : where).isEqualTo(described(code).group(3));
		assertThat(described(code).group(2)).isEqualTo(String.valueOf(code.status()));
	}

	private static MatchResult described(ErrorCode code) throws IOException {
		return DESCRIBED.matcher(Files.readString(Path.of("docs/errors.md")))
			.results()
			.filter((row) -> row.group(1).equals(code.name()))
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("codes")
	void anErrorSaysWhatToDoInBothLanguagesAndNothingOfTheInside(ErrorCode code) throws IOException {
		JsonNode english = error(code, "en");
		JsonNode swedish = error(code, "sv");
		assertThat(Set.of(english, swedish)).allSatisfy(error -> {
			assertThat(error.at("/extensions/code").asString()).isEqualTo(code.name());
			assertThat(error.at("/extensions/traceId").asString()).matches("[0-9a-f]{32}");
			assertThat(error.get("message").asString()).hasSizeBetween(20, 600)
				.doesNotContainIgnoringCase("exception", "neo4j", "cypher", "StringValue", "null type")
				.doesNotContainPattern("\\b(?:graphql|java|org|se)[.][a-z]+[.]");
		});
		// Clients compare this one.
		assertThat(english.get("message").equals(swedish.get("message")))
			.isEqualTo(code == ErrorCode.PERSISTED_QUERY_NOT_FOUND);
	}

	private static JsonNode error(ErrorCode code, String language) throws IOException {
		return switch (code) {
			case REQUEST_TIMEOUT -> tooSlow(language);
			case TIMEOUT -> answered(Hurried.SERVER, code, language);
			case INTERNAL -> answered(Served.onScratch(), code, language);
			case DATABASE_UNAVAILABLE -> Hurried.CABLE.cutWhile(() -> answered(Hurried.SERVER, code, language));
			default -> answered(served, code, language);
		};
	}

	/** A body that never comes. */
	private static JsonNode tooSlow(String language) throws IOException {
		String answer = Raw.exchange(Hurried.SERVER.address(""), """
				POST /graphql HTTP/1.1\r
				Host: localhost\r
				Accept-Language: %s\r
				Content-Type: application/json\r
				Content-Length: 100\r
				\r
				{""".formatted(language));
		assertThat(answer).startsWith("HTTP/1.1 408");
		String json = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
		return JsonMapper.shared().readTree(json).at("/errors/0");
	}

	private static JsonNode answered(Served served, ErrorCode code, String language) {
		HttpRequest.Builder request = HttpRequest.newBuilder(served.address(GraphqlDoor.PATH))
			.header("Accept", "application/graphql-response+json")
			.header("Accept-Language", language);
		HttpResponse<String> response = served.send(Objects.requireNonNull(ASKING.get(code)).as(request));
		JsonNode answer = JsonMapper.shared().readTree(response.body());
		assertThat(answer.get("errors")).hasSize(1);
		if (!answer.has("data")) {
			assertThat(response.statusCode()).isEqualTo(code.status());
		}
		return answer.at("/errors/0");
	}

}
