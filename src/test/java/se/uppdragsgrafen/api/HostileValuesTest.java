package se.uppdragsgrafen.api;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in a value, it is a value: nothing of it is run, and nothing breaks.
 */
class HostileValuesTest {

	private static final List<String> VALUES = List.of("' OR 1=1 //", "\"}) DETACH DELETE n //",
			"`) MATCH (n) RETURN n", "$p0", "\\u0027 UNION MATCH (n) DETACH DELETE n", "{}[]()*?:\\/\"~^+-&&||!",
			"\0\t\r\n", "\ud800", "🏃", "å".repeat(100_000));

	private static final Sdl SDL = Sdl.read();

	private static Served served;

	private long before;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	@BeforeEach
	void count() {
		this.before = nodes();
	}

	@AfterEach
	void nothingHasChangedAndTheServerIsWell() {
		assertThat(nodes()).isEqualTo(this.before);
		assertThat(served.data("{ uppdrag { totalCount } }").at("/uppdrag/totalCount").asInt()).isEqualTo(60);
	}

	private static long nodes() {
		return TestNeo4j.database()
			.executeTransactionally("MATCH (n) RETURN count(n) AS n", Map.of(), (rows) -> (Long) rows.next().get("n"));
	}

	/**
	 * Searches, which the database parses, and one of each other kind. That every place
	 * of the schema leads to a parameter is held without a database.
	 */
	static Stream<String> arguments() {
		return Stream.concat(
				TextPlaces.questions(Engine.wholeSchema()).filter((question) -> question.contains("text: $v")),
				Stream.of("query($v: ID!) { node(id: $v) { id } }",
						"query($v: [String!]) { uppdrag(where: {kommun: $v}) { totalCount } }",
						"query($v: [String!]) { uppdrag(where: {namnd: $v}) { totalCount } }",
						"query($v: String) { uppdrag(after: $v) { totalCount } }",
						"query($v: [String!]) { analys { prognoser(namnd: $v) { totalCount } } }"));
	}

	@ParameterizedTest
	@MethodSource("arguments")
	void aValueIsNeverRun(String question) {
		for (String value : VALUES) {
			JsonNode answer = served.ask(question, Map.of("v", value));
			for (JsonNode error : answer.path("errors")) {
				assertThat(error.at("/extensions/code").asString()).as(question + " " + value.substring(0, 1))
					.isIn("BAD_ARGUMENT", "INVALID_CURSOR", "INVALID_ID", "NOT_FOUND", "VALIDATION_FAILED");
				assertThat(error.get("message").asString()).hasSizeLessThan(600);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[\"id\",null,\"uppdrag\"", "[\"id\",{\"a\":1},\"uppdrag/1\"]", "[\"id\",null,7]",
			"[\"titel\",\"a\",\"uppdrag/1\"]", "[\"id\",null,\"' OR 1=1\",4]", "{}", "null" })
	void aCursorThatWasTamperedWithIsRefused(String inside) {
		String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(inside.getBytes(StandardCharsets.UTF_8));
		SDL.rootLists().forEach((list) -> {
			String question = "query($c: String) { %1$s(after: $c) { totalCount } }".formatted(list.getName());
			assertThat(served.ask(question, Map.of("c", cursor)).at("/errors/0/extensions/code").asString())
				.as(question)
				.isEqualTo("INVALID_CURSOR");
		});
	}

	/** A cursor holds the value that the list is ordered by: here one of another type. */
	@Test
	void aCursorWithAValueOfAnotherTypeIsAPlaceOrRefusedButNoFault() {
		for (String value : List.of("\"text\"", "1e300", "true", "-9223372036854775809")) {
			String cursor = Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString("[\"ar\",%s,\"uppdrag/1\"]".formatted(value).getBytes(StandardCharsets.UTF_8));
			JsonNode answer = served.ask(
					"query($c: String) { uppdrag(after: $c, orderBy: {field: AR}) { nodes { id } } }",
					Map.of("c", cursor));
			assertThat(answer.at("/errors/0/extensions/code").asString("INVALID_CURSOR")).isEqualTo("INVALID_CURSOR");
		}
	}

	@Test
	void whatIsNotUtf8IsRefused() {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes("{\"query\":\"{ __typename } # ".getBytes(StandardCharsets.UTF_8));
		body.writeBytes(new byte[] { (byte) 0xc3, (byte) 0x28, (byte) 0xff });
		body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
		HttpResponse<String> response = served.send(HttpRequest.newBuilder(served.address("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(body.toByteArray())));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("BAD_REQUEST");
		HttpResponse<String> address = served.get("/graphql?query=%7B__typename%7D%20%23%FF%C3%28");
		assertThat(address.statusCode()).isIn(200, 400);
		assertThat(JsonMapper.shared().readTree(address.body()).isObject()).isTrue();
	}

	@Test
	void aCircleThroughNamndAndUppdragIsServedOrRefused() {
		for (int rounds : List.of(2, 4, 5, 50)) {
			String question = "{ namnder(first: 100) { nodes { " + "uppdrag { namnder { ".repeat(rounds) + "id "
					+ "} } ".repeat(rounds) + "} } }";
			JsonNode answer = served.ask(question);
			assertThat(answer.at("/errors/0/extensions/code").asString("TOO_COSTLY")).isIn("TOO_COSTLY", "TOO_DEEP");
		}
	}

}
