package se.uppdragsgrafen.page;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** From the start, wherever a link leads, there is something. */
class DeadLinksTest {

	/**
	 * Files and tools, that are no pages of ours: they must be there, and that is enough.
	 */
	private static final List<String> LEAVES = List.of("/export/", "/analys/", "/graphiql", "/openapi", "/datasets/");

	private final Served served = Served.withBundledData();

	@Test
	void everyLinkOverTheBundledDataLeadsSomewhere() {
		Set<String> seen = new HashSet<>(Set.of("/"));
		Deque<String> waiting = new ArrayDeque<>(seen);
		List<String> dead = new ArrayList<>();
		int facts = 0;
		while (!waiting.isEmpty()) {
			String path = waiting.remove();
			HttpResponse<String> response = get(path);
			if (response.statusCode() == 303) {
				facts++;
				response = get(response.headers().firstValue("Location").orElseThrow());
			}
			if (response.statusCode() != 200) {
				dead.add(path + ": " + response.statusCode());
			}
			for (String link : links(path, response)) {
				if (seen.add(link)) {
					waiting.add(link);
				}
			}
		}
		assertThat(dead).isEmpty();
		assertThat(facts).isGreaterThan(1_000);
		assertThat(seen).contains("/samansvar", "/prognoser", "/forsvunna", "/avtal", "/motsagelser", "/tackning",
				"/om", "/tillganglighet", "/betalningsansvar");
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
