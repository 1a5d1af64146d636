package se.uppdragsgrafen.metrics;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Leashed;

/**
 * A Prometheus of this machine's, with the project's own configuration, looking every
 * second.
 */
final class Prometheus implements AutoCloseable {

	private static final Path CONFIGURATION = Path.of("grafana/prometheus");

	private static final String RETENTION = "--storage.tsdb.retention.time=15y";

	private final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final URI address;

	private Prometheus(Process process, URI address) {
		this.process = process;
		this.address = address;
	}

	static boolean installed() {
		return Stream.of("prometheus", "promtool").allMatch(Prometheus::onPath);
	}

	private static boolean onPath(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
	}

	/** Runs promtool, which says what is wrong. */
	static void promtool(String... arguments) throws IOException, InterruptedException {
		Process promtool = new ProcessBuilder(Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toList())
			.redirectErrorStream(true)
			.start();
		String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (promtool.waitFor() != 0) {
			throw new AssertionError(said);
		}
	}

	/**
	 * Starts it on a store with that history.
	 * @param server where the metrics are
	 * @param history OpenMetrics
	 */
	static Prometheus on(URI server, Path history, Path folder) throws IOException, InterruptedException {
		Path store = folder.resolve("store");
		promtool("tsdb", "create-blocks-from", "openmetrics", history.toString(), store.toString());
		String configuration = Files.readString(CONFIGURATION.resolve("prometheus.yml"))
			.replace("uppdragsgrafen:8080", server.getAuthority())
			.replace("30s", "1s");
		Files.writeString(folder.resolve("prometheus.yml"), configuration);
		Files.copy(CONFIGURATION.resolve("alerts.yml"), folder.resolve("alerts.yml"));
		URI address = URI.create("http://127.0.0.1:" + freePort());
		Process process = new ProcessBuilder(
				Leashed.command("prometheus", "--config.file=" + folder.resolve("prometheus.yml"),
						"--storage.tsdb.path=" + store, RETENTION, "--web.listen-address=" + address.getAuthority()))
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("prometheus.log").toFile())
			.start();
		Prometheus prometheus = new Prometheus(process, address);
		Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(prometheus::looksForAWhile);
		return prometheus;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/** Rates need a few looks. */
	private boolean looksForAWhile() {
		return now("count_over_time(graphql_request_seconds_count[5m]) >= 4").size() > 0;
	}

	/** The series of an expression just now. */
	JsonNode now(String expression) {
		return ask("query", Map.of("query", expression)).get("result");
	}

	/** The series of an expression over a time. */
	JsonNode between(String expression, Instant from, Instant to, Duration step) {
		return ask("query_range", Map.of("query", expression, "start", from.toString(), "end", to.toString(), "step",
				step.toSeconds() + "s"))
			.get("result");
	}

	/** The values of a label among the series that a selector finds. */
	List<String> values(String label, String selector) {
		return ask("label/" + label + "/values", Map.of("match[]", selector)).valueStream()
			.map(JsonNode::stringValue)
			.toList();
	}

	/** The rules, each with its health. */
	Stream<JsonNode> rules() {
		return ask("rules", Map.of()).get("groups").valueStream().flatMap(group -> group.get("rules").valueStream());
	}

	private JsonNode ask(String door, Map<String, String> parameters) {
		String query = parameters.entrySet()
			.stream()
			.map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		HttpRequest request = HttpRequest.newBuilder(this.address.resolve("/api/v1/" + door + "?" + query)).build();
		try {
			JsonNode answer = JsonMapper.shared()
				.readTree(this.http.send(request, HttpResponse.BodyHandlers.ofString()).body());
			if (!answer.get("status").stringValue().equals("success")) {
				throw new AssertionError(parameters + ": " + answer);
			}
			return answer.get("data");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		this.http.close();
	}

}
