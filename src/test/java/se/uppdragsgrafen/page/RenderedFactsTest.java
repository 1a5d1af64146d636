package se.uppdragsgrafen.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.catalogue.Bundled;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of facts make of the facts and of the answers that they get. */
class RenderedFactsTest {

	private static final GivenDoors DOORS = Made.FULL;

	@BeforeEach
	void forget() {
		Made.ANSWERS.taken();
	}

	static Stream<String> oneOfEachKind() {
		return Stream.concat(Kinds.facts(), Bundled.graph().ids().stream().filter((id) -> id.startsWith("koppling/")));
	}

	static Stream<String> someOfEachKind() {
		return Kinds.facts(5);
	}

	private static Document page(String id) {
		Reply reply = DOORS.get("/res/" + id + ".html");
		assertThat(reply.statusCode()).as(id).isEqualTo(200);
		return Jsoup.parse(reply.body());
	}

	@ParameterizedTest
	@MethodSource("oneOfEachKind")
	void aPageCanBeReadByAllAndIsHadInOtherFormats(String id) {
		Document page = page(id);
		PageRules.check(page);
		PageRules.checkLoads(page, (address) -> DOORS.get(address).statusCode());
		assertThat(page.select("link[rel=alternate]").eachAttr("href")).hasSize(4)
			.allMatch((address) -> DOORS.get(address).statusCode() == 200);
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080/id/" + id);
	}

	@ParameterizedTest
	@MethodSource("oneOfEachKind")
	void aPageStandsAlsoWhereLittleIsKnown(String id) {
		Reply reply = Made.SPARSE.get("/res/" + id + ".html", "Accept-Language", "en");
		assertThat(reply.statusCode()).isEqualTo(200);
		PageRules.check(Jsoup.parse(reply.body()));
	}

	/** What is answered of what refers to a fact stands on its page, and where from. */
	@ParameterizedTest
	@MethodSource("oneOfEachKind")
	void everyFigureOfWhatRefersToItIsThatOfTheAnswer(String id) {
		Document page = page(id);
		Map<String, Object> relations = Made.ANSWERS.taken().getLast();
		String kind = Vocabulary.ofId(id).orElseThrow().label();
		int shown = 0;
		for (Map.Entry<String, Object> relation : relations.entrySet()) {
			if (relation.getValue() instanceof Map<?, ?> node && node.size() == 1
					&& node.get(relation.getKey()) instanceof List<?> rows) {
				String section = "section[aria-labelledby=om-%s]".formatted(relation.getKey());
				assertThat(page.select(section + " tbody tr, " + section + " .tidslinje > li")).as(section)
					.hasSameSizeAs(rows);
				for (Object row : rows) {
					PageRules.checkFigures(List.of((Map<?, ?>) row), page.expectFirst(section).wholeText());
				}
				assertThat(page.select(section + " .kallor > li")).hasSize(sourced(rows));
				shown++;
			}
		}
		assertThat(page.select("section[aria-labelledby^=om-]")).as(kind).hasSize(shown);
	}

	/** Each made place is of a document of its own. */
	private static int sourced(List<?> rows) {
		return rows.stream()
			.mapToInt((row) -> ((Map<?, ?>) row).get("kallor") instanceof List<?> places ? places.size() : 0)
			.sum();
	}

	/** What a fact says of itself is what its table has. */
	@ParameterizedTest
	@MethodSource("someOfEachKind")
	void everyFigureOfItsOwnIsThatOfItsTable(String id) {
		FactType type = Vocabulary.ofId(id).orElseThrow();
		JsonNode fact = JsonMapper.shared().readTree(DOORS.get("/res/" + id + ".json").body());
		String text = page(id).expectFirst(".uppgifter").wholeText();
		for (Column column : type.columns()) {
			JsonNode value = fact.get(column.name());
			if (value.isNumber()) {
				assertThat(text).as(column.name())
					.contains(new Words(Language.SWEDISH).value(column.name(), value.numberValue()));
			}
		}
	}

	@Test
	void anUppdragIsShownWithItsNamnderAndWhereItIsWritten() {
		Document page = page("uppdrag/2380/2024/implementera-bostad-forst");
		assertThat(page.expectFirst("h1").text()).isEqualTo("Implementera bostad först.");
		assertThat(page.expectFirst("tr:has(th:containsOwn(Ansvariga)) a").attr("href")).startsWith("/id/namnd/2380/");
		assertThat(page.expectFirst("tr:has(th:containsOwn(Ansvariga)) a").text()).doesNotContain("/");
		assertThat(page.select("section[aria-labelledby=kallor] td").eachText()).anyMatch("25"::equals)
			.anyMatch((text) -> text.startsWith("Mål: Trygghet och stöd"));
		assertThat(page.select("dd").eachText())
			.anyMatch((text) -> text.startsWith("Uppdragsgrafen. Uppdrag: ”Implementera bostad först.”, "));
		assertThat(page.select("a[rel=license]").attr("href")).contains("publicdomain/zero");
	}

	@Test
	void whatHasNoTitleIsCalledAfterWhatItIsOf() {
		assertThat(page("sammantrade/2313/arbetsutskottet/2023-02-08").expectFirst("h1").text())
			.isEqualTo("Arbetsutskottet · 2023-02-08");
	}

	@Test
	void anAgreementShowsWhenItHoldsAndTriesAMonth() {
		Document page = page("avtal/lan-23/avtal-om-samverkan-vid-in-och-utskrivning-fran-slutenvarden");
		assertThat(page.select("svg.bild rect")).hasSize(1);
		assertThat(page.expectFirst("form.filter").attr("action")).isEqualTo("/betalningsansvar");
		assertThat(page.expectFirst("form.filter").select("input").eachAttr("name")).contains("manad", "utskrivna",
				"dag0", "dag1", "overDygn");
	}

	@Test
	void aNamndShowsItsMoneyAndWhomItSharesWith() {
		Document page = page("namnd/2313/socialnamnden");
		assertThat(page.select("svg.bild rect")).hasSizeGreaterThan(2);
		assertThat(page.select("section[aria-labelledby=delar] li")).hasSize(MadeAnswers.MANY)
			.allMatch((each) -> each.text().matches("namndnamn \\d+: \\d+ uppdrag"));
	}

	@Test
	void thePageIsInEnglishForWhoAsksForIt() {
		Reply reply = DOORS.get("/res/namnd/2313/socialnamnden.html", "Accept-Language", "en");
		assertThat(reply.header("Vary")).containsIgnoringCase("Accept-Language");
		Document page = Jsoup.parse(reply.body());
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("h2").eachText()).contains("Forecast against budget", "Link and cite");
	}

}
