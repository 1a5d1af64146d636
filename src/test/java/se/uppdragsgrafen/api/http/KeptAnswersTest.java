package se.uppdragsgrafen.api.http;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers are kept, by the server and by its clients, as long as they hold. */
class KeptAnswersTest {

	private static final String QUESTION = "query Q($ar: [Int!]) { uppdrag(where: {ar: $ar}) { totalCount } }";

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	@Test
	void whatWasAnsweredIsNotAskedOfTheGraphAgain() {
		String question = QUESTION + " # " + UUID.randomUUID();
		String first = post(question, Map.of("ar", List.of(2021))).body();
		assertThat(served.heard(() -> assertThat(post(question, Map.of("ar", List.of(2021))).body()).isEqualTo(first)))
			.isEmpty();
		assertThat(
				served.heard(() -> assertThat(post(question, Map.of("ar", List.of(2022))).body()).isNotEqualTo(first)))
			.hasSize(1);
	}

	@Test
	void theSameQuestionFromManyAtOnceIsAskedOnce() throws Exception {
		String question = "{ uppdrag(first: 100) { nodes { namnder { uppdrag { titel } } } } } # " + UUID.randomUUID();
		List<String> bodies = new ArrayList<>();
		assertThat(served.heard(() -> bodies.addAll(atOnce(question)))).hasSize(1);
		assertThat(bodies).hasSize(16).allMatch(bodies.getFirst()::equals).first().asString().contains("titel");
	}

	private static List<String> atOnce(String question) {
		List<Future<String>> answers;
		try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
			answers = IntStream.range(0, 16)
				.mapToObj((client) -> clients.submit(() -> post(question, Map.of()).body()))
				.toList();
		}
		return answers.stream().map(Future::resultNow).toList();
	}

	@Test
	void aClientThatHasTheAnswerIsNotSentItAgain() {
		String address = address(QUESTION, "{\"ar\":[2021]}");
		HttpResponse<String> whole = served.get(address);
		String tag = whole.headers().firstValue("ETag").orElseThrow();
		assertThat(whole.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
		for (String given : List.of(tag, "\"other\", " + tag, tag.substring(2))) {
			List<Object> heard = new ArrayList<>(served.statements(() -> {
				HttpResponse<String> again = given(address, given);
				assertThat(again.statusCode()).isEqualTo(304);
				assertThat(again.body()).isEmpty();
				assertThat(again.headers().firstValue("ETag")).hasValue(tag);
				assertThat(again.headers().firstValue("Vary")).hasValue("Accept");
			}));
			assertThat(heard).isEmpty();
		}
		assertThat(given(address, "\"other\"").statusCode()).isEqualTo(200);
		assertThat(given(address(QUESTION, "{\"ar\":[2022]}"), tag).statusCode()).isEqualTo(200);
	}

	@Test
	void variablesInAnotherOrderAreTheSameQuestion() {
		String question = "query Q($a: [Int!], $b: Int) { uppdrag(where: {ar: $a}, first: $b) { totalCount } }";
		assertThat(tag(address(question, "{\"a\":[2021],\"b\":3}")))
			.isEqualTo(tag(address(question, "{\"b\":3,\"a\":[2021]}")))
			.isNotEqualTo(tag(address(question, "{\"a\":[2021],\"b\":4}")));
	}

	@Test
	void theSchemaIsKeptToo() {
		String address = address("{ __schema { queryType { name } } }", "{}");
		assertThat(given(address, tag(address)).statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ nothing }", "{ uppdrag(first: 1000) { totalCount } }", "{" })
	void anErrorIsKeptByNobody(String question) {
		HttpResponse<String> answer = served.get(address(question, "{}"));
		assertThat(answer.body()).contains("errors");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	private static String address(String question, String variables) {
		return "/graphql?query=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&variables="
				+ URLEncoder.encode(variables, StandardCharsets.UTF_8);
	}

	private static HttpResponse<String> given(String address, String tag) {
		return served.send(HttpRequest.newBuilder(served.address(address)).header("If-None-Match", tag));
	}

	private static String tag(String address) {
		return served.get(address).headers().firstValue("ETag").orElseThrow();
	}

	private static HttpResponse<String> post(String question, Map<String, ?> variables) {
		return served.post(JsonMapper.shared().writeValueAsString(Map.of("query", question, "variables", variables)));
	}

}
