package se.uppdragsgrafen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A package of a hundred thousand facts, or as many as {@code -Dfacts=10000} says, loaded
 * with 1 GB of heap: alone, and beside a server that is asked meanwhile. It takes long:
 * {@code mvn verify -Dit.test=HundredThousandIT -Dtests.left-out=none} runs it.
 */
@Tag("measurement")
class HundredThousandIT {

	private static final int FACTS = Integer.getInteger("facts", 100_000);

	/** Of an assignment: it and its follow-ups, one a month. */
	private static final int OF_ASSIGNMENT = 13;

	/** Of a document: it, its evidence, and some assignments. */
	private static final int OF_DOCUMENT = 2 + 19 * OF_ASSIGNMENT;

	private static final String HEAP = "1g";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient http = HttpClient.newHttpClient();

	private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void isLoadedAloneAndBesideAServerAndEachAnswerIsOldOrNewOrRefused(TestReporter reporter) throws Exception {
		write("version 0");
		reporter.publishEntry("seconds alone", String.valueOf(load().toSeconds()));
		Files.createDirectory(this.folder.resolve("data"));
		try (Program server = Program.withHeap(HEAP, this.folder, "--server.port=0",
				"--uppdragsgrafen.limits.client.points-per-minute=1000000000")) {
			URI graphql = URI.create("http://127.0.0.1:" + server.await("Tomcat started on port (\\d+)") + "/graphql");
			assertThat(ask(graphql, 100)).isEqualTo("version 0");
			AtomicBoolean over = new AtomicBoolean();
			List<Thread> readers = IntStream.range(0, 2)
				.mapToObj((each) -> Thread.ofPlatform().start(() -> ask(graphql, over)))
				.toList();
			write("version 1");
			reporter.publishEntry("seconds beside a server", String.valueOf(load().toSeconds()));
			Thread.sleep(Duration.ofSeconds(2));
			over.set(true);
			for (Thread each : readers) {
				each.join();
			}
			reporter.publishEntry("answers", new TreeMap<>(this.answers).toString());
			assertThat(this.answers.keySet()).contains("version 0", "DATA_CHANGING", "version 1", "kept version 0")
				.isSubsetOf("version 0", "DATA_CHANGING", "version 1", "kept version 0", "kept version 1",
						"kept DATA_CHANGING");
			assertThat(ask(graphql, 100)).isEqualTo("version 1");
			assertThat(server.out()).doesNotContain("ERROR", "Exception");
		}
	}

	private Duration load() {
		long start = System.nanoTime();
		try (Program load = Program.withHeap(HEAP, this.folder, "load", "large")) {
			assertThat(load.exitCode()).as(load.err()).isZero();
		}
		return Duration.ofNanos(System.nanoTime() - start);
	}

	/**
	 * One question again and again, whose answer is kept, and one that is another each
	 * time.
	 */
	private void ask(URI graphql, AtomicBoolean over) {
		for (int i = 0; !over.get(); i++) {
			heard("kept " + ask(graphql, 100));
			heard(ask(graphql, 1 + i % 99));
		}
	}

	private void heard(String answer) {
		this.answers.computeIfAbsent(answer, (absent) -> new AtomicInteger()).incrementAndGet();
	}

	/** The versions that an answer is of, or the code of its error. */
	private String ask(URI graphql, int first) {
		String question = "{ uppdrag(first: %d) { nodes { titel uppfoljningar { statusText } } } sist: uppdrag(last: %d) { nodes { titel } } }"
			.formatted(first, first);
		try {
			HttpResponse<String> answer = this.http.send(HttpRequest.newBuilder(graphql)
				.header("Content-Type", "application/json")
				.header("Accept", "application/graphql-response+json")
				.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", question))))
				.build(), HttpResponse.BodyHandlers.ofString());
			JsonNode body = JSON.readTree(answer.body());
			if (answer.statusCode() == 503) {
				assertThat(answer.headers().firstValue("Retry-After")).isPresent();
				return body.at("/errors/0/extensions/code").asString();
			}
			return (answer.statusCode() == 200) ? versions(body) : answer.statusCode() + answer.body();
		}
		catch (IOException ex) {
			return ex.toString();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ex.toString();
		}
	}

	private static String versions(JsonNode body) {
		List<String> said = body.findValuesAsString("titel");
		said.addAll(body.findValuesAsString("statusText"));
		Set<String> versions = said.stream()
			.map((each) -> each.substring(each.indexOf("version")))
			.collect(Collectors.toSet());
		return String.join(" and ", versions);
	}

	private void write(String version) {
		Map<String, Fact> facts = new LinkedHashMap<>();
		for (int document = 0; document <= FACTS / OF_DOCUMENT; document++) {
			SampleFacts of = new SampleFacts("d" + document);
			if (document == 0) {
				of.namnd("sn", Namnd.Typ.NAMND);
			}
			for (int i = 0; i < OF_DOCUMENT / OF_ASSIGNMENT; i++) {
				String slug = "d%du%d".formatted(document, i);
				of.uppdrag(2022, slug, "Uppdrag %s, %s".formatted(slug, version), null, "sn");
				for (int month = 1; month < OF_ASSIGNMENT; month++) {
					of.uppfoljning(slug, "2022-%02d".formatted(month), Uppfoljning.Status.PAGAR, version);
				}
			}
			of.all().forEach((each) -> facts.putIfAbsent(each.id(), each));
		}
		DataPackages.write(this.folder.resolve("large"), "large", List.copyOf(facts.values()));
	}

}
