package se.uppdragsgrafen.page;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a fact as the server gives it of the bundled data: of each kind one. */
class FactPageIT {

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	static Stream<String> oneOfEachKind() {
		return TestNeo4j.driver()
			.executableQuery("MATCH (n:Node) RETURN labels(n) AS kind, max(n.id) AS id")
			.execute()
			.records()
			.stream()
			.map((each) -> each.get("id").asString());
	}

	private static Document page(String id) {
		return Jsoup.parse(served.get("/res/" + id + ".html").body(), served.address("/res/").toString());
	}

	/**
	 * What refers to a fact, asked again in GraphQL: each figure of it stands on the
	 * page.
	 */
	@ParameterizedTest
	@MethodSource("oneOfEachKind")
	void everyFigureOfWhatRefersToItIsThatOfGraphQl(String id) throws IOException {
		String document = Documents.in("relationer")
			.get(served.data("{ node(id: \"%s\") { __typename } }".formatted(id)).at("/node/__typename").asString());
		Document page = page(id);
		PageRules.check(page);
		if (document == null) {
			assertThat(page.select("section[aria-labelledby^=om-]")).isEmpty();
			return;
		}
		served.data(document, Map.of("id", id, "first", 100)).properties().forEach((relation) -> {
			JsonNode rows = relation.getValue().get(relation.getKey());
			assertThat(page
				.select("section[aria-labelledby=om-%1$s] tbody tr, section[aria-labelledby=om-%1$s] .tidslinje > li"
					.formatted(relation.getKey())))
				.hasSize(rows.size());
			String text = page.select("section[aria-labelledby=om-%s]".formatted(relation.getKey())).text();
			rows.forEach((row) -> row.properties()
				.stream()
				.filter((field) -> field.getValue().isNumber())
				.forEach((field) -> assertThat(text)
					.contains(new Words(Language.SWEDISH).value(field.getKey(), field.getValue().numberValue())
						.replace('\u00a0', ' '))));
			rows.forEach((row) -> row.path("kallor")
				.forEach((place) -> assertThat(
						page.select("section[aria-labelledby=om-%s] .kallor".formatted(relation.getKey())).text())
					.contains(place.at("/dokument/titel").asString(), place.get("franRad").asString())));
		});
	}

	@Test
	void aNamndShowsItsMoneyAndWhomItSharesWith() {
		Document socialnamnden = page("namnd/2313/socialnamnden");
		assertThat(socialnamnden.select("svg.bild rect")).hasSizeGreaterThan(2);
		JsonNode pair = served.data(
				"{ analys { samansvar(kommun: \"2380\", first: 1) { rader { antal namnd { id } annanNamndnamn } } } }")
			.at("/analys/samansvar/rader/0");
		assertThat(page(pair.at("/namnd/id").asString()).select("section[aria-labelledby=delar] li").eachText())
			.contains("%s: %s uppdrag".formatted(pair.get("annanNamndnamn").asString(), pair.get("antal")));
	}

	@Test
	void anAgreementShowsWhenItHoldsAndTriesAMonth() {
		Document page = page("avtal/lan-23/avtal-om-samverkan-vid-in-och-utskrivning-fran-slutenvarden");
		assertThat(page.select("svg.bild rect")).hasSize(1);
		Element form = page.expectFirst("form.filter");
		assertThat(form.attr("action")).isEqualTo("/betalningsansvar");
		assertThat(form.select("input").eachAttr("name")).contains("manad", "utskrivna", "dag0", "dag1", "overDygn");
	}

	@Test
	void thePageIsInEnglishForWhoAsksForIt() {
		HttpResponse<String> response = served
			.send(HttpRequest.newBuilder(served.address("/res/namnd/2313/socialnamnden.html"))
				.header("Accept-Language", "en"));
		assertThat(response.headers().firstValue("Vary").orElse("")).containsIgnoringCase("Accept-Language");
		Document page = Jsoup.parse(response.body());
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("h2").eachText()).contains("Forecast against budget", "Link and cite");
	}

}
