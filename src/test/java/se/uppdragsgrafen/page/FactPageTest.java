package se.uppdragsgrafen.page;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a fact: of each kind one. */
class FactPageTest {

	private static final Set<Column.Kind> NUMBERS = Set.of(Column.Kind.INTEGER, Column.Kind.LONG, Column.Kind.DECIMAL);

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

	static Stream<String> someOfEachKind() {
		return TestNeo4j.driver()
			.executableQuery("MATCH (n:Node) WITH labels(n) AS kind, n.id AS id ORDER BY id "
					+ "WITH kind, collect(id)[..5] AS ids UNWIND ids AS id RETURN id")
			.execute()
			.records()
			.stream()
			.map((each) -> each.get("id").asString());
	}

	private static Document page(String id) {
		return Jsoup.parse(served.get("/res/" + id + ".html").body(), served.address("/res/").toString());
	}

	@ParameterizedTest
	@MethodSource("oneOfEachKind")
	void aPageCanBeReadByAll(String id) {
		Document page = page(id);
		PageRules.check(page);
	}

	@ParameterizedTest
	@MethodSource("oneOfEachKind")
	void nothingIsLoadedFromElsewhereAndItIsHadInOtherFormats(String id) {
		Document page = page(id);
		PageRules.checkLoads(page, served);
		assertThat(page.select("link[rel=alternate]")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080/id/" + id);
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

	/** What a fact says of itself, asked again in GraphQL. */
	@ParameterizedTest
	@MethodSource("someOfEachKind")
	void everyFigureOfItsOwnIsThatOfGraphQl(String id) {
		FactType type = Vocabulary.ofId(id).orElseThrow();
		String numbers = type.columns()
			.stream()
			.filter((column) -> NUMBERS.contains(column.kind()))
			.map(Column::name)
			.collect(Collectors.joining(" "));
		JsonNode fact = served.data("{ node(id: \"%s\") { ... on %s { id %s } } }".formatted(id, type.label(), numbers))
			.get("node");
		String text = page(id).select(".uppgifter").text();
		fact.properties()
			.stream()
			.filter((field) -> field.getValue().isNumber())
			.forEach((field) -> assertThat(text)
				.contains(new Words(Language.SWEDISH).value(field.getKey(), field.getValue().numberValue())
					.replace('\u00a0', ' ')));
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
		Document page = page("avtal/avtal-om-samverkan-vid-in-och-utskrivning-fran-slutenvarden");
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

	@Test
	void whatHasNoTitleIsCalledAfterWhatItIsOf() {
		assertThat(page("sammantrade/2313/arbetsutskottet/2023-02-08").expectFirst("h1").text())
			.isEqualTo("Arbetsutskottet · 2023-02-08");
	}

	@Test
	void anUppdragIsShownWithItsNamnderAndWhereItIsWritten() {
		Document page = page("uppdrag/2380/2024/implementera-bostad-forst");
		assertThat(page.expectFirst("h1").text()).isEqualTo("Implementera bostad först.");
		Element responsible = page.expectFirst("tr:has(th:containsOwn(Ansvariga)) a");
		assertThat(responsible.attr("href")).startsWith("/id/namnd/2380/");
		assertThat(responsible.text()).doesNotContain("/");
		assertThat(page.select("section[aria-labelledby=kallor] td").eachText()).anyMatch("25"::equals)
			.anyMatch((text) -> text.startsWith("Mål: Trygghet och stöd"));
		assertThat(page.select("dd").eachText())
			.anyMatch((text) -> text.startsWith("Uppdragsgrafen. Uppdrag: ”Implementera bostad först.”, "));
		assertThat(page.select("a[rel=license]").attr("href")).contains("publicdomain/zero");
	}

	@Test
	void everyColumnAndEveryKindHasAName() {
		Words words = new Words(Language.SWEDISH);
		for (FactType type : Vocabulary.types()) {
			assertThat(words.type(type.label())).isNotBlank();
			List<String> columns = type.columns().stream().map(Column::name).toList();
			assertThat(columns).filteredOn((name) -> !name.equals("id") && !name.equals("kallor"))
				.allSatisfy((name) -> assertThat(words.field(name)).as(name).isNotEqualTo(name));
		}
	}

	@Test
	void whatIsSaidInBothLanguagesIsShownInOne() {
		assertThat(new Words(Language.SWEDISH).said("Finns inte. / Not there.")).isEqualTo("Finns inte.");
		assertThat(new Words(Locale.ENGLISH).said("Finns inte. / Not there.")).isEqualTo("Not there.");
		assertThat(new Words(Language.SWEDISH).said(null)).isEqualTo("–");
	}

	@Test
	void sumsAreWrittenAsPeopleDo() {
		assertThat(new Words(Language.SWEDISH).value("budgetKr", "-5643000")).isEqualTo("\u22125\u00a0643\u00a0000 kr");
		assertThat(new Words(Language.SWEDISH).value("harledd", "true")).isEqualTo("Ja");
	}

}
