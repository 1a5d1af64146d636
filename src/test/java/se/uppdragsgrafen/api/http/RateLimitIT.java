package se.uppdragsgrafen.api.http;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Hurried;
import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.quota.Visit;
import se.uppdragsgrafen.query.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** What a question costs is paid before it is asked, by whoever asks. */
class RateLimitIT {

	private static final int BURST = 3_000;

	private static final String MUCH = "{ uppdrag(first: 100) { nodes { kallor { dokument { titel } } } } }";

	private static final String LITTLE = "{ uppdrag { totalCount } }";

	private static final AtomicInteger CLIENTS = new AtomicInteger();

	private static Served served;

	@BeforeAll
	static void serve() {
		// So slow that what comes back during the test is nothing.
		served = Served.reading(TestNeo4j.uri(), "--uppdragsgrafen.answers=0B",
				"--uppdragsgrafen.limits.client.burst=" + BURST, "--uppdragsgrafen.limits.client.points-per-minute=1",
				"--uppdragsgrafen.limits.client.trusted-proxies=127.0.0.1");
	}

	@AfterAll
	static void stop() {
		served.close();
	}

	/** An address that nobody has asked from. */
	private static String newClient() {
		return "192.0.2." + CLIENTS.incrementAndGet();
	}

	private static HttpResponse<String> ask(String client, String accept, String question) {
		return ask(client, accept, question, "en");
	}

	private static HttpResponse<String> ask(String client, String accept, String question, String language) {
		return served.send(HttpRequest.newBuilder(served.address(GraphqlDoor.PATH))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.header("Accept-Language", language)
			.header("X-Forwarded-For", client)
			.POST(HttpRequest.BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", question)))));
	}

	private static HttpResponse<String> ask(String client, String question) {
		return ask(client, "application/graphql-response+json", question);
	}

	private static HttpResponse<String> get(String client, String path) {
		return served.send(HttpRequest.newBuilder(served.address(path)).header("X-Forwarded-For", client));
	}

	private static long header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValueAsLong(name).orElseThrow();
	}

	private static JsonNode json(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

	@Test
	void whoHasAQuestionPlannedPaysForItAndTheNextDoesNot() {
		String question = "{ uppdrag(first: 1) { nodes { a: namnder { namn } b: ansvariga { namn } } } }";
		long first = header(ask(newClient(), question), "x-ratelimit-used");
		assertThat(first - header(ask(newClient(), question), "x-ratelimit-used")).isBetween(180L, 200L);
	}

	/** Asks until no points are left for it. */
	private static HttpResponse<String> spendAll(String client, String accept) {
		for (int i = 0; i < BURST; i++) {
			HttpResponse<String> answer = ask(client, accept, MUCH);
			if (answer.statusCode() != 200) {
				return answer;
			}
		}
		throw new AssertionError("%s was never refused".formatted(client));
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/graphql-response+json" })
	void whoHasTooFewPointsLeftIsRefusedBeforeTheDatabaseHearsOfIt(String accept) {
		String client = newClient();
		HttpResponse<String> refused = spendAll(client, accept);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(header(refused, "Retry-After")).isPositive();
		JsonNode errors = json(refused).get("errors");
		assertThat(errors).hasSize(1);
		assertThat(errors.at("/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
		assertThat(errors.at("/0/extensions/traceId").asString()).matches("[0-9a-f]{32}");
		assertThat(errors.at("/0/message").asString()).contains("points", "Ask again in");
		assertThat(json(refused).at("/data").isMissingNode() || json(refused).at("/data").isNull()).isTrue();

		assertThat(ask(client, accept, MUCH, "sv").body()).contains("poäng", "Fråga igen");
		List<Question> sent = served.statements(() -> assertThat(ask(client, MUCH).statusCode()).isEqualTo(429));
		assertThat(sent).isEmpty();
		assertThat(ask(client, LITTLE).statusCode()).as("what it has points for").isEqualTo(200);
		assertThat(ask(newClient(), MUCH).statusCode()).as("another client").isEqualTo(200);
	}

	@Test
	void whoHasNoPointAtAllIsRefusedAtTheDoor() {
		String client = newClient();
		for (long left = BURST; left > 0;) {
			long rows = Math.min(left - Visit.LEAST, 1_000);
			left = header(
					(rows > 0) ? get(client, "/analys/prognoser.csv?first=" + rows) : ask(client, "{ __typename }"),
					"x-ratelimit-remaining");
		}
		HttpResponse<String> refused = ask(client, "application/json", "{ __typename }");
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("Content-Type"))
			.hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
		assertThat(header(refused, "Retry-After")).isPositive();
		assertThat(header(refused, "x-ratelimit-remaining")).isZero();
		assertThat(json(refused).at("/errors/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
	}

	@Test
	void everyAnswerSaysWhereTheClientStands() {
		String client = newClient();
		HttpResponse<String> answer = ask(client, MUCH);
		assertThat(header(answer, "x-ratelimit-limit")).isEqualTo(BURST);
		long used = header(answer, "x-ratelimit-used");
		assertThat(used).isBetween(100L, 2_000L);
		assertThat(header(answer, "x-ratelimit-remaining")).isEqualTo(BURST - used);
		assertThat(header(answer, "x-ratelimit-reset")).isBetween(Instant.now().getEpochSecond() + 60 * used - 60,
				Instant.now().getEpochSecond() + 60 * used);
		assertThat(header(ask(client, "{ finnsInte }"), "x-ratelimit-used")).isEqualTo(used + Visit.LEAST);
		assertThat(header(get(client, "/graphql?query=%7B__typename%7D"), "x-ratelimit-used"))
			.isEqualTo(used + 2 * Visit.LEAST);
		assertThat(get(client, "/schema.graphql").headers().map()).doesNotContainKey("x-ratelimit-used");
	}

	@Test
	void aQuestionIsToldWhatItCosts() {
		String client = newClient();
		String both = "{ rateLimit { limit kostnad: cost remaining used resetAt } uppdrag(first: 10) { nodes { id } } }";
		HttpResponse<String> answer = ask(client, both);
		JsonNode told = json(answer).at("/data/rateLimit");
		assertThat(told.get("limit").asLong()).isEqualTo(BURST);
		assertThat(told.get("kostnad").asLong()).isBetween(Visit.LEAST, Visit.LEAST + 2)
			.isEqualTo(told.get("used").asLong())
			.isEqualTo(header(answer, "x-ratelimit-used"));
		assertThat(told.get("remaining").asLong()).isEqualTo(BURST - told.get("used").asLong());
		assertThat(Instant.parse(told.get("resetAt").asString()).getEpochSecond())
			.isBetween(header(answer, "x-ratelimit-reset") - 1, header(answer, "x-ratelimit-reset") + 1);
		assertThat(json(ask(client, "{ rateLimit { cost } }")).at("/data/rateLimit/cost").asLong())
			.isEqualTo(Visit.LEAST);
	}

	@Test
	void theSchemaHasOnePrice() {
		String client = newClient();
		long used = header(ask(client, "{ __schema { types { name fields { name } } } }"), "x-ratelimit-used");
		assertThat(used).isEqualTo(1_000);
	}

	@Test
	void aDownloadCostsItsRows() {
		String client = newClient();
		HttpResponse<String> rows = get(client, "/analys/prognoser.csv?first=50");
		assertThat(rows.statusCode()).isEqualTo(200);
		assertThat(header(rows, "x-ratelimit-used")).isEqualTo(Visit.LEAST + 50);
		assertThat(header(get(client, "/analys/prognoser/tackning.csv?first=9"), "x-ratelimit-used"))
			.isEqualTo(2 * Visit.LEAST + 59);

		HttpResponse<String> refused = rows;
		while (refused.statusCode() == 200) {
			refused = get(client, "/analys/prognoser.csv?first=1000");
		}
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(header(refused, "Retry-After")).isPositive();
		assertThat(json(refused).get("code").asString()).isEqualTo("RATE_LIMITED");
	}

	@Test
	void whereNobodyCountsNothingIsSaid() {
		HttpResponse<String> answer = Hurried.SERVER.post("{\"query\":\"{ rateLimit { cost } }\"}");
		assertThat(json(answer).at("/data/rateLimit").isNull()).isTrue();
		assertThat(answer.headers().map()).doesNotContainKey("x-ratelimit-limit");
	}

}
