package se.uppdragsgrafen;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two copies of the server on one Neo4j, into which one version of the data after another
 * is loaded while they are asked: each title says which version it is of.
 */
class OneEditionIT extends DatabaseTest {

	private static final int UPPDRAG = 90;

	private static final int VERSIONS = 4;

	private static final int CLIENTS = 2;

	private static final Duration SOON = Duration.ofSeconds(2);

	private static final String QUESTION = """
			{
			  dataset { utgava }
			  uppdrag(first: 100) { nodes { titel namnder { uppdrag(first: 100) { titel } } } }
			  sist: uppdrag(last: 100) { nodes { titel } }
			}""";

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void noAnswerMixesEditionsAndBothCopiesHaveTheNewOneSoon() throws InterruptedException {
		load(0);
		try (Served one = Served.reading(ScratchNeo4j.uri())) {
			Served other = Served.onScratch();
			Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
			Set<String> seen = ConcurrentHashMap.newKeySet();
			AtomicBoolean over = new AtomicBoolean();
			AtomicInteger answers = new AtomicInteger();
			List<Thread> clients = Stream.of(one, other)
				.flatMap((copy) -> IntStream.range(0, CLIENTS)
					.mapToObj((client) -> client(copy, over, answers, seen, failures)))
				.toList();
			for (int version = 1; version <= VERSIONS; version++) {
				load(version);
				soon(version, one);
				soon(version, other);
			}
			over.set(true);
			for (Thread client : clients) {
				client.join();
			}
			assertThat(failures).isEmpty();
			assertThat(answers.get()).isGreaterThan(VERSIONS);
			assertThat(seen).hasSizeGreaterThan(2);
		}
	}

	@Test
	void whereDataNeverComesToRestTheAskerIsToldSo() throws InterruptedException {
		load(0);
		Served copy = Served.onScratch();
		loadBegins();
		AtomicBoolean over = new AtomicBoolean();
		List<Thread> restless = IntStream.range(0, 3)
			.mapToObj((each) -> Thread.ofPlatform().start(() -> rewrite(over)))
			.toList();
		HttpResponse<String> answer = refused(() -> copy.post("{\"query\": \"%s\"}".formatted(manyStatements())));
		HttpResponse<String> csv = refused(() -> copy.get("/analys/uppdragsstatus.csv"));
		over.set(true);
		for (Thread each : restless) {
			each.join();
		}
		for (HttpResponse<String> each : List.of(answer, csv)) {
			assertThat(each.statusCode()).as(each.body()).isEqualTo(503);
			assertThat(each.body()).contains("DATA_CHANGING");
			assertThat(each.headers().firstValue("Retry-After")).isPresent();
		}
		assertThat(copy.get("/graphql?documentId=delade-uppdrag").statusCode()).isEqualTo(200);
	}

	/** Some slip in between two writes. */
	private static HttpResponse<String> refused(Callable<HttpResponse<String>> asking) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(asking, (each) -> each.statusCode() != HttpStatus.OK.value());
	}

	@Test
	void whatAKilledLoadBeganIsWaitedForOnce() throws InterruptedException {
		load(0);
		Served copy = Served.onScratch();
		loadBegins();
		ask("MATCH (s:Skrivning) SET s.paborjad = s.paborjad + 1 RETURN s");
		assertThat(versions(copy.data(QUESTION))).containsExactly("version 0");
		long start = System.nanoTime();
		assertThat(versions(copy.data(QUESTION))).containsExactly("version 0");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
		writer().install();
		assertThat(ask("MATCH (s:Skrivning), (d:Datamangd) RETURN s.paborjad = s.klar AND s.klar = d.utgava"))
			.containsExactly(true);
	}

	@Test
	void nobodyIsAnsweredFromAPartOfAPackage() throws InterruptedException {
		load(0);
		Served copy = Served.onScratch();
		loadBegins();
		ask("MATCH (d:Datamangd) SET d.halvPaket = 'p', d.halvMapp = 'm', d.halvHash = 'h' RETURN d");
		for (HttpResponse<String> each : List.of(copy.post("{\"query\": \"{ uppdrag { nodes { titel } } }\"}"),
				copy.get("/analys/uppdragsstatus.csv"), copy.get("/export/uppdrag.csv"),
				copy.get("/id/uppdrag/2999/2022/finns-inte"), copy.get("/export/prognoser.om"))) {
			assertThat(each.statusCode()).as(each.uri() + each.body()).isEqualTo(503);
			assertThat(each.headers().firstValue("Retry-After")).isPresent();
		}
		for (String each : List.of("/graphql?query=%7B__typename%7D", "/actuator/health/readiness",
				"/actuator/prometheus")) {
			assertThat(copy.get(each).statusCode()).as(each).isEqualTo(200);
		}
		ask("MATCH (d:Datamangd) REMOVE d.halvPaket, d.halvMapp, d.halvHash RETURN d");
		assertThat(versions(copy.data(QUESTION))).containsExactly("version 0");
	}

	private static void rewrite(AtomicBoolean over) {
		while (!over.get()) {
			ScratchNeo4j.database()
				.executeTransactionally("MATCH (s:Skrivning) SET s.paborjad = s.paborjad + 1, s.klar = s.klar + 1");
		}
	}

	private static String manyStatements() {
		return IntStream.range(0, 20)
			.mapToObj((i) -> "a%d: uppdrag { nodes { titel namnder { namn } } } ".formatted(i))
			.collect(Collectors.joining("", "{ ", "}"));
	}

	private void loadBegins() throws InterruptedException {
		ask("CREATE (l:Laddning {id: 'en', mappar: ['en mapp']}) RETURN l");
		Thread.sleep(GraphWriter.NOTICE);
	}

	private static Thread client(Served copy, AtomicBoolean over, AtomicInteger answers, Set<String> seen,
			Queue<Throwable> failures) {
		return Thread.ofPlatform().start(() -> {
			try {
				while (!over.get()) {
					JsonNode data = copy.data(QUESTION);
					Set<String> versions = versions(data);
					assertThat(versions).as(data.toString()).hasSize(1);
					seen.addAll(versions);
					answers.incrementAndGet();
				}
			}
			catch (RuntimeException | AssertionError ex) {
				failures.add(ex);
			}
		});
	}

	private static void soon(int version, Served copy) throws InterruptedException {
		long end = System.nanoTime() + SOON.toNanos();
		Set<String> shown = Set.of();
		while (System.nanoTime() < end && !shown.equals(Set.of("version " + version))) {
			shown = versions(copy.data(QUESTION));
			Thread.sleep(20);
		}
		assertThat(shown).containsExactly("version " + version);
	}

	private static Set<String> versions(JsonNode data) {
		return data.findValuesAsString("titel")
			.stream()
			.map((titel) -> titel.substring(titel.indexOf("version")))
			.collect(Collectors.toSet());
	}

	private void load(int version) {
		SampleFacts facts = new SampleFacts("egen").namnd("sn", Namnd.Typ.NAMND).namnd("tn", Namnd.Typ.NAMND);
		for (int i = 0; i < UPPDRAG; i++) {
			facts.uppdrag(2022, "u" + i, "Uppdrag " + i + ", version " + version, null, "sn", "tn");
		}
		new GraphWriter(driver(), Sokord::of, GraphWriter.NOTICE).load(List.of(packages().read("egen", facts)),
				Progress.NONE);
	}

}
