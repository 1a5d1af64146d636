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

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The log of a server in a process of its own, as JSON, all that we say in it. */
class LogTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String SECRET = "hemligtvarde";

	private static final String PARENT = "-00f067aa0ba902b7-01";

	private static final String SLOW = "{ analys { " + SECRET + ": " + Crowded.SLOW + " } }";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void theLogHasTheTraceIdAndHowItWentAndNoValues() throws Exception {
		Path data = Crowded.write(this.folder.resolve("data"));
		try (Program server = Program.start(this.folder, "--server.port=0", "--uppdragsgrafen.data=" + data,
				"--logging.structured.format.console=ecs", "--logging.level.se.uppdragsgrafen=debug",
				"--uppdragsgrafen.read-timeout=2s")) {
			URI address = URI.create("http://127.0.0.1:" + server.await("Tomcat started on port (\\d+)") + "/");
			String named = trace(1);
			ask(address, named,
					"query DeladeUppdrag { a: sok(text: \"" + SECRET + "\") { score } b: kommuner { totalCount } }");
			ask(address, trace(2), "query " + SECRET + " { uppdrag(after: \"" + SECRET + "\") { totalCount } }");
			ask(address, trace(3), "{ " + SECRET + " }");
			ask(address, trace(4), "{ \"" + SECRET);
			ask(address, trace(5), "{ node(id: \"uppdrag/" + SECRET + "\") { id } }");
			ask(address, trace(6), SLOW);
			get(address.resolve("graphql?documentId=" + SECRET), trace(7));
			get(address.resolve("graphql?query="
					+ URLEncoder.encode("{ sok(text: \"" + SECRET + "\") { score } }", StandardCharsets.UTF_8)),
					trace(8));
			get(address.resolve("analys/samansvar.csv?kommun=" + SECRET), trace(9));

			List<JsonNode> lines = lines(server);
			assertThat(server.out() + server.err()).doesNotContain(SECRET);
			assertThat(lines).allMatch(line -> line.has("@timestamp") && line.has("message"));
			JsonNode line = answered(lines, named);
			assertThat(line.get("operation").asString()).isEqualTo("DeladeUppdrag");
			assertThat(line.get("code").asString()).isEqualTo("NONE");
			assertThat(line.get("statements").asInt()).isEqualTo(2);
			assertThat(line.get("cost").asInt()).isPositive();
			assertThat(line.has("ms")).isTrue();
			assertThat(answered(lines, trace(2)).get("operation").asString()).isEqualTo("OTHER");
			assertThat(answered(lines, trace(2)).get("code").asString()).isEqualTo("INVALID_CURSOR");
			assertThat(answered(lines, trace(3)).get("code").asString()).isEqualTo("VALIDATION_FAILED");
			assertThat(answered(lines, trace(4)).get("code").asString()).isEqualTo("SYNTAX_ERROR");
			assertThat(answered(lines, trace(5)).get("code").asString()).isEqualTo("NOT_FOUND");
			assertThat(answered(lines, trace(6)).get("code").asString()).isEqualTo("TIMEOUT");
			assertThat(answered(lines, trace(8)).get("operation").asString()).isEqualTo("NONE");
		}
	}

	/** All of them, when the last question's has come. */
	private static List<JsonNode> lines(Program server) {
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> server.out().contains(trace(8)));
		return server.out().lines().map(JSON::readTree).toList();
	}

	private static JsonNode answered(List<JsonNode> lines, String trace) {
		return lines.stream()
			.filter(line -> line.path("traceId").asString("").equals(trace) && line.has("statements"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No line of " + trace + " in " + lines));
	}

	private static String trace(int number) {
		return "4bf92f3577b34da6a3ce929d0e0e473" + number;
	}

	private static void ask(URI server, String trace, String question) throws IOException, InterruptedException {
		send(HttpRequest.newBuilder(server.resolve("graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":" + JSON.writeValueAsString(question) + "}")), trace);
	}

	private static void get(URI address, String trace) throws IOException, InterruptedException {
		send(HttpRequest.newBuilder(address), trace);
	}

	private static void send(HttpRequest.Builder request, String trace) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			http.send(request.header("traceparent", "00-" + trace + PARENT).build(),
					HttpResponse.BodyHandlers.discarding());
		}
	}

}
