package se.uppdragsgrafen;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server on a Neo4j that is not in its process, and its log there, as JSON, with all
 * that we say in it.
 */
@ExtendWith(OutputCaptureExtension.class)
class OwnNeo4jIT {

	/** What the embedded database consists of; the driver and Cypher-DSL are not. */
	private static final Pattern EMBEDDED = Pattern.compile(".*/org/neo4j/(?!driver/|bolt/|neo4j-cypher-dsl).*");

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String SECRET = "hemligtvarde";

	private static final String PARENT = "-00f067aa0ba902b7-01";

	private static final String SLOW = "{ analys { " + SECRET + ": " + Crowded.SLOW + " } }";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static Program server;

	@SuppressWarnings("NullAway.Init")
	private static URI address;

	@BeforeAll
	static void serve() {
		Crowded.load(folder.resolve("crowded"));
		server = Program.with((jar) -> !EMBEDDED.matcher(jar).matches(), folder, "--server.port=0",
				"--spring.neo4j.uri=" + ScratchNeo4j.uri(), "--uppdragsgrafen.read-timeout=2s",
				"--logging.structured.format.console=ecs", "--logging.level.se.uppdragsgrafen=debug");
		address = URI.create("http://127.0.0.1:" + server.await("Tomcat started on port (\\d+)") + "/");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void withAnAddressNoClassOfTheEmbeddedDatabaseIsNeeded() {
		assertThat(new Asked(server).uppdrag()).isEqualTo(1);
		assertThat(folder.resolve("store")).doesNotExist();
		assertThat(server.out()).contains("Mappen " + folder.resolve("data") + " finns inte");
	}

	@Test
	void aServerWhoseDatabaseDoesNotAnswerSaysSo(CapturedOutput output) {
		int before = output.length();
		Command server = Command.run("--server.port=0", "--spring.neo4j.uri=bolt://127.0.0.1:1");
		assertThat(server.exitCode()).isEqualTo(3);
		assertThat(output.toString().substring(before)).contains("Databasen på bolt://127.0.0.1:1 svarar inte")
			.doesNotContain(Command.TRACE_OF_START);
	}

	@Test
	void theLogHasTheTraceIdAndHowItWentAndNoValues() throws Exception {
		ask(1, "query DeladeUppdrag { a: sok(text: \"" + SECRET + "\") { score } b: kommuner { totalCount } }");
		ask(2, "query " + SECRET + " { uppdrag(after: \"" + SECRET + "\") { totalCount } }");
		ask(3, "{ " + SECRET + " }");
		ask(4, "{ \"" + SECRET);
		ask(5, "{ node(id: \"uppdrag/" + SECRET + "\") { id } }");
		ask(6, SLOW);
		get(7, "graphql?documentId=" + SECRET);
		get(8, "graphql?query="
				+ URLEncoder.encode("{ sok(text: \"" + SECRET + "\") { score } }", StandardCharsets.UTF_8));
		get(9, "analys/samansvar.csv?kommun=" + SECRET);

		List<JsonNode> lines = lines();
		assertThat(server.out() + server.err()).doesNotContain(SECRET);
		assertThat(lines).allMatch(line -> line.has("@timestamp") && line.has("message"));
		JsonNode line = answered(lines, 1);
		assertThat(line.get("operation").asString()).isEqualTo("DeladeUppdrag");
		assertThat(line.get("code").asString()).isEqualTo("NONE");
		assertThat(line.get("statements").asInt()).isEqualTo(2);
		assertThat(line.get("cost").asInt()).isPositive();
		assertThat(line.has("ms")).isTrue();
		assertThat(answered(lines, 2).get("operation").asString()).isEqualTo("OTHER");
		assertThat(answered(lines, 2).get("code").asString()).isEqualTo("INVALID_CURSOR");
		assertThat(answered(lines, 3).get("code").asString()).isEqualTo("VALIDATION_FAILED");
		assertThat(answered(lines, 4).get("code").asString()).isEqualTo("SYNTAX_ERROR");
		assertThat(answered(lines, 5).get("code").asString()).isEqualTo("NONE");
		assertThat(answered(lines, 6).get("code").asString()).isEqualTo("TIMEOUT");
		assertThat(answered(lines, 8).get("operation").asString()).isEqualTo("NONE");
	}

	/** All of them, when the last question's has come. */
	private static List<JsonNode> lines() {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> server.out().contains(trace(8)));
		return server.out().lines().map(JSON::readTree).toList();
	}

	private static JsonNode answered(List<JsonNode> lines, int number) {
		return lines.stream()
			.filter(line -> line.path("traceId").asString("").equals(trace(number)) && line.has("statements"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No line of " + trace(number) + " in " + lines));
	}

	private static String trace(int number) {
		return "4bf92f3577b34da6a3ce929d0e0e473" + number;
	}

	private static void ask(int number, String question) throws IOException, InterruptedException {
		send(number, HttpRequest.newBuilder(address.resolve("graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":" + JSON.writeValueAsString(question) + "}")));
	}

	private static void get(int number, String path) throws IOException, InterruptedException {
		send(number, HttpRequest.newBuilder(address.resolve(path)));
	}

	private static void send(int number, HttpRequest.Builder request) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			http.send(request.header("traceparent", "00-" + trace(number) + PARENT).build(),
					HttpResponse.BodyHandlers.discarding());
		}
	}

}
