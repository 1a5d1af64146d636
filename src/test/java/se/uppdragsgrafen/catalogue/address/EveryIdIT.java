package se.uppdragsgrafen.catalogue.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.catalogue.rdf.FactRdf;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.query.DriverReader;
import se.uppdragsgrafen.query.andringar.Change;
import se.uppdragsgrafen.query.andringar.Fate;
import se.uppdragsgrafen.query.andringar.FateReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Every id of the bundled data resolves, in every format: all of them as the doors read
 * and write them, and one of each kind through the doors.
 */
class EveryIdIT {

	private static final FateReader READER = new FateReader(new DriverReader(TestNeo4j::driver, Duration.ofSeconds(20)),
			RedactedId::of);

	private static final FactRdf RDF = new FactRdf("http://localhost:8080");

	private final Served served = Served.withBundledData();

	@Test
	void everyIdOfTheBundledDataIsFoundAndWrittenInEveryFormat() {
		List<String> ids = ids("MATCH (n:Node) RETURN n.id AS id");
		assertThat(ids).hasSizeGreaterThan(1_000).allMatch((id) -> Addresses.id("/" + id).equals(id));
		Map<String, Change> facts = READER.facts(ids);
		assertThat(facts).containsOnlyKeys(ids);
		List<Subject> subjects = facts.values().stream().map(Subject::of).toList();
		// All formats but that for people, which asks the graph more.
		Stream
			.<Function<Subject, String>>of(Renderings::csv, Renderings::json, Renderings.jsonLd(RDF),
					Renderings.turtle(RDF))
			.forEach((format) -> assertThat(subjects)
				.allSatisfy((each) -> assertThat(format.apply(each)).contains(each.id())));
		assertThat(subjects.stream().flatMap(EveryIdIT::references)).isSubsetOf(ids);
	}

	/** Where the links of its page lead. */
	private static Stream<String> references(Subject subject) {
		return subject.type()
			.columns()
			.stream()
			.filter((column) -> column.kind() == Column.Kind.REFERENCE)
			.flatMap((column) -> subject.texts(column.name()).stream());
	}

	@Test
	void oneIdOfEachKindResolvesInEveryFormat() {
		Collection<String> one = ids("MATCH (n:Node) RETURN n.id AS id ORDER BY id").stream()
			.collect(Collectors.toMap((id) -> id.substring(0, id.indexOf('/')), (id) -> id, (first, next) -> next))
			.values();
		assertThat(one).hasSizeGreaterThan(20);
		for (String id : one) {
			for (Format format : Format.values()) {
				HttpResponse<String> led = get("/id/" + id, format.type().toString());
				assertThat(led.statusCode()).as(id).isEqualTo(303);
				String address = "/res/" + id + "." + format.ending();
				assertThat(led.headers().firstValue("Location")).contains(address);
				HttpResponse<String> fact = get(address, "*/*");
				assertThat(fact.statusCode()).as(address).isEqualTo(200);
				assertThat(fact.headers().firstValue("Content-Type").orElse("")).startsWith(format.type().toString());
				assertThat(fact.body()).contains(id);
			}
		}
	}

	@Test
	void everyEarlierIdOfTheBundledDataLeadsToAFact() throws IOException {
		List<String> earlier = ids("MATCH (t:Tidigare) RETURN DISTINCT t.tidigare AS id");
		try (Stream<Path> lists = Files.find(Path.of("data"), 2, (file, as) -> file.endsWith("tidigare-id.csv"))) {
			assertThat(earlier).containsExactlyInAnyOrderElementsOf(
					lists.flatMap((each) -> earlier(each).stream()).collect(Collectors.toSet()));
		}
		List<String> now = earlier.stream().map(EveryIdIT::only).toList();
		assertThat(READER.facts(now)).containsKeys(now.toArray(String[]::new));

		HttpResponse<String> moved = get("/id/" + earlier.getFirst(), "*/*");
		assertThat(moved.statusCode()).isEqualTo(308);
		assertThat(moved.headers().firstValue("Location")).contains("/id/" + now.getFirst());
	}

	/** The one id that holds instead. */
	private static String only(String id) {
		return (READER.of(id) instanceof Fate.Replaced(var by) && by.size() == 1) ? by.getFirst()
				: fail(id + " does not lead to one fact");
	}

	/** The second column of a list. */
	private static List<String> earlier(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.skip(1).map((each) -> each.substring(each.indexOf(',') + 1)).toList();
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

	private HttpResponse<String> get(String address, String accept) {
		return this.served.send(HttpRequest.newBuilder(this.served.address(address)).header("Accept", accept));
	}

}
