package se.uppdragsgrafen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.GraphQL;
import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.http.Answers;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.store.Opening;

/** The server as it is, on the tests' Neo4j, with the bundled data. */
public final class Served implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String NO_DATA = "no-data";

	private static final String POINTS = "--uppdragsgrafen.limits.client.points-per-minute=";

	private static final long MANY = 1_000_000_000;

	private static final AtomicInteger STARTED = new AtomicInteger();

	private static @Nullable Served bundled;

	private static @Nullable Served scratch;

	private final HttpClient http = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext server;

	private Served(String database, String data, String... settings) {
		STARTED.incrementAndGet();
		this.server = new SpringApplicationBuilder(Server.class).registerShutdownHook(false)
			.initializers(context -> context.getBeanFactory().addBeanPostProcessor(new Heard.Ear()))
			.run(Stream
				.concat(Stream.of("--server.port=0", database, "--uppdragsgrafen.data=" + data),
						Stream.concat(Stream.of(settings), points(settings)))
				.toArray(String[]::new));
		// Gauges come after the first answer; tests begin with all there is.
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> !this.server.getBean(MeterRegistry.class).find("uppdragsgrafen.series").gauges().isEmpty());
	}

	/** All tests are one client, that asks more than a client may. */
	private static Stream<String> points(String... settings) {
		return Stream.of(settings).anyMatch((each) -> each.startsWith(POINTS)) ? Stream.empty()
				: Stream.of(POINTS + MANY);
	}

	private static String uri(String neo4j) {
		return "--spring.neo4j.uri=" + neo4j;
	}

	/** How many this process has started. */
	static int started() {
		return STARTED.get();
	}

	/** The server that all tests share that read the bundled data. */
	public static synchronized Served withBundledData() {
		if (bundled == null) {
			bundled = patient(TestNeo4j.uri());
		}
		return bundled;
	}

	/**
	 * The server that all tests share that load data of their own. It keeps no answers:
	 * their writers give no notice before they write.
	 */
	public static synchronized Served onScratch() {
		if (scratch == null) {
			scratch = patient(ScratchNeo4j.uri(), "--uppdragsgrafen.answers=0B");
		}
		return scratch;
	}

	/** A machine that is busy with other things takes nobody's answer away. */
	private static Served patient(String neo4j, String... settings) {
		return reading(neo4j,
				Stream
					.concat(Stream.of("--uppdragsgrafen.read-timeout=60s", "--uppdragsgrafen.operation-timeout=60s"),
							Stream.of(settings))
					.toArray(String[]::new));
	}

	/** A server of one's own on that Neo4j, with the bundled data and those settings. */
	public static Served on(String neo4j, String... settings) {
		return new Served(uri(neo4j), "data", settings);
	}

	/** A server of one's own on that Neo4j, with the packages of that folder. */
	public static Served loading(String neo4j, Path data, String... settings) {
		return new Served(uri(neo4j), data.toString(), settings);
	}

	/** A server of one's own with its database in this process. */
	public static Served embedded(Path store, Path data, String... settings) {
		return new Served("--uppdragsgrafen.store=" + store, data.toString(), settings);
	}

	/** The database in this process, of a server that has one. */
	public GraphDatabaseService database() {
		return this.server.getBean(Opening.class).database().database();
	}

	/** A server of one's own on what that Neo4j holds. */
	public static Served reading(String neo4j, String... settings) {
		return new Served(uri(neo4j), NO_DATA, settings);
	}

	@Override
	public void close() {
		this.server.close();
	}

	/** The statements that the graph is sent while that runs, no answer being kept. */
	public List<Question> statements(Runnable asking) {
		this.server.getBean(Answers.class).forget();
		return heard(asking);
	}

	/** The statements that the graph is sent while that runs. */
	public List<Question> heard(Runnable asking) {
		return ((Heard) this.server.getBean(GraphReader.class)).during(asking);
	}

	/** Whether it was put together with one of those. */
	boolean has(Class<?> type) {
		return this.server.getBeanProvider(type).stream().findAny().isPresent();
	}

	/** The patterns of the addresses that doors of ours answer. */
	public Set<String> paths() {
		return this.server.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((each) -> each.getPatternValues().stream())
			.collect(Collectors.toSet());
	}

	/** The part of that type that it was put together with. */
	public <T> T part(Class<T> type) {
		return this.server.getBean(type);
	}

	/** The engine behind HTTP. */
	public GraphQL graphQl() {
		return this.server.getBean(GraphQlSource.class).graphQl();
	}

	/** The answer to a question, errors and all. */
	public JsonNode ask(String question) {
		return ask(question, Map.of());
	}

	/** The answer to a question with variables, errors and all. */
	public JsonNode ask(String question, Map<String, ?> variables) {
		return JSON.readTree(post(JSON.writeValueAsString(Map.of("query", question, "variables", variables))).body());
	}

	/** The data of the answer to a question that has no errors. */
	public JsonNode data(String question, Map<String, ?> variables) {
		JsonNode answer = ask(question, variables);
		if (answer.has("errors")) {
			throw new AssertionError(answer.get("errors").toPrettyString());
		}
		return answer.get("data");
	}

	/** The data of the answer to a question that has no errors. */
	public JsonNode data(String question) {
		return data(question, Map.of());
	}

	/** What the server says to a body. */
	public HttpResponse<String> post(String body) {
		return send(HttpRequest.newBuilder(address("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** What the server says at a path. */
	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(address(path)));
	}

	/** Where a path is served. */
	public URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.server.getEnvironment().getProperty("local.server.port") + path);
	}

	/**
	 * What the server says to a request. A connection that was kept may have been closed
	 * as too long idle, when the machine stood still: asked once more, as clients do.
	 * What makes the server close it, does so again.
	 */
	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return once(request);
		}
		catch (IOException ex) {
			return again(request);
		}
	}

	private HttpResponse<String> again(HttpRequest.Builder request) {
		try {
			return once(request);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private HttpResponse<String> once(HttpRequest.Builder request) throws IOException {
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
