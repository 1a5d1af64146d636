package se.uppdragsgrafen.page;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the start, wherever a link leads, there is something. Of pages of one kind one is
 * asked for; links to facts are held against the ids that there are, and where a fact's
 * own links lead is told by {@code EveryIdIT}.
 */
class DeadLinksTest {

	/**
	 * Files and tools, that are no pages of ours: they must be there, and that is enough.
	 */
	private static final List<String> LEAVES = List.of("/export/", "/analys/", "/graphiql", "/openapi", "/datasets/");

	private static final String FACT = "/id/";

	private final Served served = Served.withBundledData();

	@Test
	void everyLinkOverTheBundledDataLeadsSomewhere() {
		Set<String> seen = new HashSet<>(Set.of("/"));
		Set<String> kinds = new TreeSet<>();
		Deque<String> waiting = new ArrayDeque<>(seen);
		List<String> dead = new ArrayList<>();
		while (!waiting.isEmpty()) {
			String path = waiting.remove();
			if (kinds.add(kind(path))) {
				HttpResponse<String> response = get(path);
				if (response.statusCode() == 303) {
					response = get(response.headers().firstValue("Location").orElseThrow());
				}
				if (response.statusCode() != 200) {
					dead.add(path + ": " + response.statusCode());
				}
				links(path, response).stream().filter(seen::add).forEach(waiting::add);
			}
		}
		assertThat(dead).isEmpty();
		assertThat(seen.stream().filter((each) -> each.startsWith(FACT)).map((each) -> each.substring(FACT.length())))
			.hasSizeGreaterThan(100)
			.isSubsetOf(ids());
		assertThat(seen).contains("/samansvar", "/prognoser", "/forsvunna", "/avtal", "/motsagelser", "/tackning",
				"/om", "/tillganglighet", "/betalningsansvar");
	}

	/**
	 * Of a fact its type, of a file its name, of another page its path and the names of
	 * what it is asked with.
	 */
	private static String kind(String path) {
		String[] parts = path.split("\\?", 2);
		if (parts[0].startsWith(FACT)) {
			return parts[0].substring(0, parts[0].indexOf('/', FACT.length()));
		}
		return parts[0] + ((parts.length == 1) ? ""
				: Stream.of(parts[1].split("&"))
					.map((each) -> each.replaceAll("=.*", ""))
					.sorted()
					.collect(Collectors.joining("&", "?", "")));
	}

	private static List<String> ids() {
		try (Session session = TestNeo4j.driver().session()) {
			return session.run("MATCH (n:Node) RETURN n.id AS id").list((each) -> each.get("id").asString());
		}
	}

	private HttpResponse<String> get(String path) {
		return this.served.send(HttpRequest.newBuilder(this.served.address(path)).header("Accept", "text/html"));
	}

	/** Also those within the page: a link to a place in it needs that place. */
	private static List<String> links(String path, HttpResponse<String> response) {
		if (LEAVES.stream().anyMatch(path::startsWith)
				|| !response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
			return List.of();
		}
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("a[href^=#]").eachAttr("href"))
			.allSatisfy((place) -> assertThat(page.getElementById(place.substring(1))).as(path + place).isNotNull());
		return page.select("a[href^=/]")
			.eachAttr("href")
			.stream()
			.map((link) -> link.replaceAll("#.*", ""))
			.filter((link) -> !link.startsWith("/res/") && !link.startsWith("/graphiql?"))
			.toList();
	}

}
