package se.uppdragsgrafen.catalogue.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** Every id of the bundled data resolves, in every format. */
class EveryIdTest {

	private static final int AT_ONCE = 8;

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	@Test
	void everyIdOfTheBundledDataResolvesInEveryFormat() throws Exception {
		List<String> ids = ids("MATCH (n:Node) RETURN n.id AS id");
		assertThat(ids).hasSizeGreaterThan(1_000);
		List<String> wrong = new ArrayList<>();
		try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Callable<List<String>>> checks = ids.stream()
				.<Callable<List<String>>>map((id) -> () -> wrong(id))
				.toList();
			for (Future<List<String>> each : clients.invokeAll(checks)) {
				wrong.addAll(each.get());
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyEarlierIdOfTheBundledDataLeadsToAFact() throws IOException {
		List<String> earlier = ids("MATCH (t:Tidigare) RETURN DISTINCT t.tidigare AS id");
		try (Stream<Path> lists = Files.find(Path.of("data"), 2, (file, as) -> file.endsWith("tidigare-id.csv"))) {
			assertThat(earlier).hasSize((int) lists.mapToLong(EveryIdTest::rows).sum());
		}
		assertThat(earlier).allSatisfy((id) -> {
			HttpResponse<String> answer = get("/id/" + id, "*/*");
			assertThat(answer.statusCode()).as(id).isEqualTo(308);
			String now = answer.headers().firstValue("Location").orElseThrow();
			assertThat(get(now, "*/*").statusCode()).as(now).isEqualTo(303);
		});
	}

	private static long rows(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.skip(1).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> ids(String cypher) {
		try (Session session = TestNeo4j.driver().session()) {
			return session.run(cypher).list((each) -> each.get("id").asString());
		}
	}

	private static List<String> wrong(String id) {
		List<String> wrong = new ArrayList<>();
		for (Format format : Format.values()) {
			HttpResponse<String> led = get("/id/" + id, format.type().toString());
			String address = "/res/" + id + "." + format.ending();
			if (led.statusCode() != 303 || !led.headers().firstValue("Location").orElse("").equals(address)) {
				wrong.add(led.statusCode() + " /id/" + id);
			}
			HttpResponse<String> fact = get(address, "*/*");
			String type = fact.headers().firstValue("Content-Type").orElse("");
			if (fact.statusCode() != 200 || !type.startsWith(format.type().toString()) || !fact.body().contains(id)) {
				wrong.add(fact.statusCode() + " " + address);
			}
		}
		return wrong;
	}

	private static HttpResponse<String> get(String address, String accept) {
		try {
			return CLIENT.send(HttpRequest.newBuilder(served.address(address)).header("Accept", accept).build(),
					BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
