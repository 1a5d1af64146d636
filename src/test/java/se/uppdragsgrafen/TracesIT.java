package se.uppdragsgrafen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The traces of a server that is told where to send them, as they arrive there. */
@ExtendWith(OutputCaptureExtension.class)
class TracesIT {

	private static final String PARENT = "00f067aa0ba902b7";

	private static final String SECRET = "hemligtvarde";

	private static final List<ExportTraceServiceRequest> ARRIVED = new CopyOnWriteArrayList<>();

	private static HttpServer receiver;

	private static Served served;

	@BeforeAll
	static void serve() throws IOException {
		receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		receiver.createContext("/v1/traces", TracesIT::receive);
		receiver.start();
		served = Served.reading(TestNeo4j.uri(),
				"--management.opentelemetry.tracing.export.otlp.endpoint=http://127.0.0.1:%d/v1/traces"
					.formatted(receiver.getAddress().getPort()),
				"--management.opentelemetry.tracing.export.schedule-delay=200ms",
				// A command that ran before in this JVM has left it at warnings.
				"--logging.level.se.uppdragsgrafen=info");
	}

	@AfterAll
	static void stop() {
		served.close();
		receiver.stop(0);
	}

	private static void receive(HttpExchange exchange) throws IOException {
		try (exchange) {
			ARRIVED.add(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()));
			exchange.sendResponseHeaders(200, -1);
		}
	}

	@Test
	void aCallersTraceGoesOnThroughRequestOperationFieldAndStatement() {
		String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
		ask(trace, "query MittEget { minAlias: uppdrag(where: {text: \\\"" + SECRET + "\\\"}) { totalCount } }");
		List<Span> spans = spans(trace, 4);
		Span request = named(spans, "http post /graphql");
		Span operation = named(spans, "graphql query");
		assertThat(hex(request.getParentSpanId())).isEqualTo(PARENT);
		assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
		assertThat(spans).extracting(Span::getName).contains("graphql field uppdrag", "statement");
		assertThat(spans).filteredOn(span -> !isRequest(span))
			.extracting(Span::getParentSpanId)
			.isSubsetOf(spans.stream().map(Span::getSpanId).toList());
		assertThat(attribute(operation, "graphql.operation.name")).isEqualTo("OTHER");
		assertThat(spans.toString()).doesNotContain("MittEget", "minAlias", SECRET);
	}

	@Test
	void anErrorHasTheIdOfItsTraceAndTheTraceNoWordOfIt(CapturedOutput log) {
		String trace = "5bf92f3577b34da6a3ce929d0e0e4736";
		String answer = ask(trace, "{ node(id: \\\"" + SECRET + "\\\") { id } }");
		assertThat(answer).contains("INVALID_ID", "\"traceId\":\"" + trace + "\"");
		assertThat(log.toString()).contains("[" + trace + "]");
		assertThat(spans(trace, 2).toString()).doesNotContain(SECRET);
	}

	@Test
	void whatIsNotThereIsNotNamedInTheTrace() {
		String trace = "6bf92f3577b34da6a3ce929d0e0e4736";
		String answer = ask(trace, "{ node(id: \\\"uppdrag/2380/2024/" + SECRET + "\\\") { id } }");
		assertThat(answer).contains("\"node\":null");
		assertThat(spans(trace, 4).toString()).doesNotContain(SECRET);
	}

	@Test
	void aRequestWithoutACallersTraceHasOneOfItsOwn() {
		String answer = served.post("{\"query\": \"{ uppdrag(first: 1000) { totalCount } }\"}").body();
		assertThat(answer).containsPattern("\"traceId\":\"[0-9a-f]{32}\"");
	}

	@Test
	void aServerThatIsNotToldWhereTracesNothing() {
		assertThat(Served.withBundledData().has(Tracer.class)).isFalse();
		assertThat(served.has(Tracer.class)).isTrue();
	}

	private static String ask(String trace, String question) {
		return served
			.send(HttpRequest.newBuilder(served.address("/graphql"))
				.header("Content-Type", "application/json")
				.header("traceparent", "00-" + trace + "-" + PARENT + "-01")
				.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + question + "\"}", StandardCharsets.UTF_8)))
			.body();
	}

	private static List<Span> spans(String trace, int least) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> ARRIVED.stream()
				.flatMap(request -> request.getResourceSpansList().stream())
				.flatMap(resource -> resource.getScopeSpansList().stream())
				.flatMap(scope -> scope.getSpansList().stream())
				.filter(span -> hex(span.getTraceId()).equals(trace))
				.toList(), spans -> spans.size() >= least && spans.stream().anyMatch(TracesIT::isRequest));
	}

	/** The outermost one, which ends last. */
	private static boolean isRequest(Span span) {
		return hex(span.getParentSpanId()).equals(PARENT);
	}

	private static Span named(List<Span> spans, String name) {
		return spans.stream()
			.filter(span -> span.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError(name + " is none of " + spans));
	}

	private static String attribute(Span span, String key) {
		return span.getAttributesList()
			.stream()
			.filter(attribute -> attribute.getKey().equals(key))
			.map(attribute -> attribute.getValue().getStringValue())
			.findFirst()
			.orElse("");
	}

	private static String hex(ByteString bytes) {
		return HexFormat.of().formatHex(bytes.toByteArray());
	}

}
