package se.uppdragsgrafen.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** Search engines are told of every page, once. */
class SitemapTest {

	private static final String BASE = "http://localhost:8080";

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	private static List<String> addresses(String path) {
		Document list = Jsoup.parse(served.get(path).body(), Parser.xmlParser());
		assertThat(list.root().child(0).attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
		return list.select("loc").eachText();
	}

	@Test
	void robotsAreToldWhereTheListIs() {
		assertThat(served.get("/robots.txt").body()).contains("User-agent: *", "Sitemap: " + BASE + "/sitemap.xml")
			.doesNotContain("Disallow: /\n");
	}

	@Test
	void theListsOfTheIndexHaveEveryPageAndEveryFactOnce() {
		Set<String> all = new HashSet<>();
		for (String list : addresses("/sitemap.xml")) {
			assertThat(addresses(list.substring(BASE.length()))).isNotEmpty().allMatch(all::add);
		}
		List<String> ids = TestNeo4j.driver()
			.executableQuery("MATCH (n:Node) WHERE NOT n:Belagg RETURN n.id AS id")
			.execute()
			.records()
			.stream()
			.map((each) -> BASE + "/id/" + each.get("id").asString())
			.toList();
		assertThat(all).containsAll(ids).contains(BASE + "/", BASE + "/prognoser", BASE + "/export");
		assertThat(all.stream().filter((each) -> each.contains("/id/"))).hasSameSizeAs(ids);
	}

	@Test
	void aListThatIsNotThereIsNone() {
		assertThat(served.get("/sitemap/uppdrag-2.xml").statusCode()).isEqualTo(404);
		assertThat(served.get("/sitemap/belagg-1.xml").statusCode()).isEqualTo(404);
	}

}
