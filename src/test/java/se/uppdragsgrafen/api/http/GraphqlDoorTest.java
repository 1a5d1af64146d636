package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** What GraphQL over HTTP asks of a server, beyond the audits. */
class GraphqlDoorTest {

	private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

	private static final String COUNT = "{ uppdrag { totalCount } }";

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	private static String address(String... parameters) {
		return GraphqlDoor.PATH + "?"
				+ Stream.of(parameters)
					.map(each -> each.substring(0, each.indexOf('=') + 1)
							+ URLEncoder.encode(each.substring(each.indexOf('=') + 1), StandardCharsets.UTF_8))
					.reduce((one, other) -> one + "&" + other)
					.orElse("");
	}

	private static HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(served.address(path));
	}

	private static HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = to(path);
		return served.send((headers.length > 0) ? request.headers(headers) : request);
	}

	private static HttpResponse<String> post(String body, String... headers) {
		HttpRequest.Builder request = to(GraphqlDoor.PATH).POST(BodyPublishers.ofString(body));
		return served.send((headers.length > 0) ? request.headers(headers) : request);
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JsonMapper.shared().readTree(response.body());
	}

	private static String code(HttpResponse<String> response) {
		return json(response).at("/errors/0/extensions/code").asString();
	}

	@Test
	void aGetAnswersWithVariablesAndTheOperationThatIsNamed() {
		HttpResponse<String> response = get(address(
				"query=query A { namnder { totalCount } } query B($k: [String!]) { uppdrag(where: {kommun: $k}) { totalCount } }",
				"operationName=B", "variables={\"k\":[\"2309\"]}"), "Accept", GRAPHQL_RESPONSE);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue(GRAPHQL_RESPONSE + ";charset=UTF-8");
		assertThat(json(response).at("/data/uppdrag/totalCount").asInt()).isPositive();
		assertThat(json(response).at("/data").has("namnder")).isFalse();
	}

	@Test
	void aHeadSaysWhatAGetWould() {
		HttpResponse<String> head = served.send(to(address("query=" + COUNT)).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "mutation { finnsInte }",
			"query A { uppdrag { totalCount } } mutation B { x }", "subscription { x }" })
	void aGetMayOnlyAskQueries(String document) {
		HttpResponse<String> response = get(address("query=" + document));
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).hasValue("POST");
		assertThat(code(response)).isEqualTo("METHOD_NOT_ALLOWED");
	}

	@Test
	void aGetMayAskTheQueryOfADocumentThatHasAMutationToo() {
		HttpResponse<String> response = get(
				address("query=query A { uppdrag { totalCount } } mutation B { uppdrag { totalCount } }",
						"operationName=A"),
				"Accept", GRAPHQL_RESPONSE);
		assertThat(code(response)).isEqualTo("VALIDATION_FAILED");
	}

	@Test
	void otherMethodsAreToldWhichThereAre() {
		HttpResponse<String> response = served.send(to(GraphqlDoor.PATH).DELETE());
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
		HttpResponse<String> options = served.send(to(GraphqlDoor.PATH).method("OPTIONS", BodyPublishers.noBody()));
		assertThat(options.statusCode()).isEqualTo(204);
		assertThat(options.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "application/graphql-response+json|graphql-response",
			"application/json|json", "*/*|json", "application/*|json", "text/html,application/xhtml+xml,*/*;q=0.8|json",
			"application/json, application/graphql-response+json|graphql-response",
			"application/graphql-response+json;q=0.5, application/json|json",
			"application/graphql-response+json;q=0, */*|json", "text/html|-", "application/json;q=0|-", "%%|-" })
	void theAnswerIsOfTheTypeThatIsAcceptedMost(String accept, String type) {
		HttpResponse<String> response = post("{\"query\":\"" + COUNT + "\"}", "Content-Type", "application/json",
				"Accept", accept);
		if (type == null) {
			assertThat(response.statusCode()).isEqualTo(406);
			assertThat(code(response)).isEqualTo("NOT_ACCEPTABLE");
			return;
		}
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/" + type);
		assertThat(response.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text/plain|415", "application/json;charset=iso-8859-1|415",
			"application/graphql|415", "nonsens|415", "application/json;charset=UTF-8|200" })
	void aBodyIsJsonInUtf8(String type, int status) {
		assertThat(post("{\"query\":\"" + COUNT + "\"}", "Content-Type", type).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001',
			value = { "{\"query\": ", "[]", "[{\"query\":\"{ uppdrag { totalCount } }\"}]", "null", "\"fråga\"", "''",
					"{}", "{\"query\":\"{__typename}\"} {}",
					"{\"query\":\"{__typename}\",\"documentId\":\"delade-uppdrag\"}", "{\"query\":1}",
					"{\"query\":\"{__typename}\",\"variables\":[]}" })
	void whatIsNoQuestionIsSaidToBeNone(String body) {
		HttpResponse<String> response = post(body, "Content-Type", "application/json");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(code(response)).isEqualTo("BAD_REQUEST");
	}

	@Test
	void anInvalidDocumentHasStatus400InGraphqlsOwnTypeOnly() {
		String body = "{\"query\":\"{ finnsInte }\"}";
		assertThat(post(body, "Content-Type", "application/json", "Accept", GRAPHQL_RESPONSE).statusCode())
			.isEqualTo(400);
		assertThat(post(body, "Content-Type", "application/json").statusCode()).isEqualTo(200);
	}

	@Test
	void aPageOfAnySiteMayRead() {
		HttpResponse<String> preflight = served.send(to(GraphqlDoor.PATH).method("OPTIONS", BodyPublishers.noBody())
			.headers("Origin", "https://example.org", "Access-Control-Request-Method", "POST",
					"Access-Control-Request-Headers", "content-type"));
		assertThat(preflight.statusCode()).isEqualTo(204);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, POST");
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElseThrow()).startsWith("*, ")
			.contains("Content-Type");
		for (String path : new String[] { address("query=" + COUNT), SchemaDoor.PATH, "/finns-inte" }) {
			HttpResponse<String> read = get(path, "Origin", "https://example.org");
			assertThat(read.headers().allValues("Access-Control-Allow-Origin")).as(path).containsExactly("*");
			assertThat(read.headers().allValues("Vary")).as(path).noneMatch(vary -> vary.contains("Origin"));
		}
	}

	@Test
	void aLongAnswerIsCompressedForWhoAsks() {
		HttpResponse<String> response = get(address("documentId=region-och-kommuner"), "Accept", GRAPHQL_RESPONSE,
				"Accept-Encoding", "gzip");
		assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(get(address("documentId=region-och-kommuner")).headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void http2IsSpokenInClearText() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
			HttpResponse<String> response = client.send(to(address("query=" + COUNT)).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
			assertThat(response.statusCode()).isEqualTo(200);
		}
	}

	/** Many clients ask to change over with their first request, whatever it is. */
	@Test
	void aLongFirstQuestionOfAClientThatAsksForHttp2IsAnswered() throws IOException, InterruptedException {
		String body = "{\"query\":\"%s # %s\"}".formatted(COUNT, "å".repeat(5_000));
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
			HttpResponse<String> first = client.send(to(address("")).header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(first.statusCode()).isEqualTo(200);
			assertThat(json(first).at("/data/uppdrag/totalCount").asInt()).isEqualTo(60);
			HttpResponse<String> later = client.send(to(address("query=" + COUNT)).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(later.version()).isEqualTo(HttpClient.Version.HTTP_2);
		}
	}

	@Test
	void aQuestionMayBeWrittenInTheAddressAsBrowsersSendIt() throws IOException {
		String answer = Raw.exchange(served.address(""), """
				GET /graphql?query={uppdrag{totalCount}} HTTP/1.1\r
				Host: localhost\r
				Connection: close\r
				\r
				""");
		assertThat(answer).startsWith("HTTP/1.1 200").contains("\"totalCount\":60");
	}

	@Test
	void anErrorHasTheTraceIdOfWhoAsks() {
		String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
		HttpResponse<String> response = get(address("query={ finnsInte }"), "traceparent",
				"00-" + trace + "-00f067aa0ba902b7-01");
		assertThat(json(response).at("/errors/0/extensions/traceId").asString()).isEqualTo(trace);
		assertThat(json(get(address("query={ finnsInte }"), "traceparent", "skräp")).at("/errors/0/extensions/traceId")
			.asString()).matches("[0-9a-f]{32}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "sv|finns inte", "sv-SE,en;q=0.5|finns inte",
			"da, sv;q=0.8, en;q=0.5|finns inte", "en-GB, sv;q=0.9|undefined", "fi|undefined", "%%%|undefined" })
	void anErrorIsSaidInTheLanguageThatIsAskedFor(String language, String said) {
		HttpResponse<String> response = get(address("query={ saknas }"), "Accept-Language", language);
		assertThat(json(response).at("/errors/0/message").asString()).contains("'saknas'", said);
	}

	@Test
	void anAddressThatIsNothingSaysSoInTheSameShape() {
		HttpResponse<String> response = get("/finns-inte");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(code(response)).isEqualTo("NOT_FOUND");
		HttpResponse<String> page = get("/finns-inte", "Accept", "text/html", "Accept-Language", "sv");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.body()).contains("<html lang=\"sv\">", "Det finns inget").doesNotContain("finns-inte");
	}

	@Test
	void whatIsNoHttpIsRefusedWithoutAWordOfTheInside() throws IOException {
		for (String request : new String[] { "GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n", "NONSENS\r\n\r\n",
				"GET / HTTP/1.1\r\n\r\n", "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n" }) {
			assertThat(Raw.exchange(served.address(""), request)).startsWith("HTTP/1.1 400")
				.contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'")
				.doesNotContain("Exception", "Tomcat", "apache", "\tat ");
		}
	}

	@Test
	void variablesMayBeNull() {
		Map<String, Object> body = Map.of("query",
				"query($k: [String!]) { uppdrag(where: {kommun: $k}) { totalCount } }");
		String json = JsonMapper.shared().writeValueAsString(body).replace("}\"}", "}\",\"variables\":{\"k\":null}}");
		assertThat(json(post(json, "Content-Type", "application/json")).at("/data/uppdrag/totalCount").asInt())
			.isEqualTo(60);
	}

	@Test
	void aLargeBodyIsRefusedUnread() {
		var response = served.post("{\"query\":\"{" + " ".repeat(10_000_000) + "}\"}");
		assertThat(response.statusCode()).isEqualTo(413);
		assertThat(response.body()).contains("TOO_LARGE");
	}

	@Test
	void theSchemaIsReadAndNothingElse() {
		HttpResponse<String> head = served.send(to(SchemaDoor.PATH).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("ETag")).isEqualTo(get(SchemaDoor.PATH).headers().firstValue("ETag"));
		HttpResponse<String> delete = served.send(to(SchemaDoor.PATH).DELETE());
		assertThat(delete.statusCode()).isEqualTo(405);
		assertThat(delete.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
		assertThat(code(delete)).isEqualTo("METHOD_NOT_ALLOWED");
	}

	@Test
	void theSchemaIsAFileAndWhoHasItIsToldThatItHasNotChanged() {
		HttpResponse<String> schema = served.get("/schema.graphql");
		assertThat(schema.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		assertThat(schema.body()).contains("type UppdragConnection");
		assertThat(schema.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age");
		HttpResponse<String> again = served.send(HttpRequest.newBuilder(served.address("/schema.graphql"))
			.header("If-None-Match", schema.headers().firstValue("ETag").orElseThrow()));
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

}
