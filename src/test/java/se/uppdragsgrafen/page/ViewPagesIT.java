package se.uppdragsgrafen.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that show answers, as the server gives them of the bundled data. */
class ViewPagesIT {

	private static final String SOCIALNAMNDEN = "namnd/2313/socialnamnden";

	static final ObjectReader VARIABLES = JsonMapper.shared().readerFor(new TypeReference<Map<String, Object>>() {
	});

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	static Stream<String> pages() {
		return Kinds.views();
	}

	private static HttpResponse<String> get(String path, String language) {
		return served.send(HttpRequest.newBuilder(served.address(path.replace("ä", "%C3%A4")))
			.header("Accept", "text/html")
			.header("Accept-Language", language));
	}

	private static Document page(String path) {
		HttpResponse<String> response = get(path, "sv");
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(response.body());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void aPageIsServedAndKnownByItsTag(String path) {
		HttpResponse<String> response = get(path, "sv");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		Document page = Jsoup.parse(response.body());
		PageRules.check(page);
		assertThat(response.body().replaceAll("(?s)<svg.*?</svg>", "").getBytes(StandardCharsets.UTF_8))
			.hasSizeLessThan(100_000);
		HttpResponse<String> again = served.send(HttpRequest.newBuilder(served.address(path))
			.header("Accept-Language", "sv")
			.header("If-None-Match", response.headers().firstValue("ETag").orElseThrow()));
		assertThat(again.statusCode()).isEqualTo(304);
	}

	/** The question behind a page, asked again: what it answers stands on the page. */
	@ParameterizedTest
	@ValueSource(strings = { "/prognoser?kommun=2313&niva=VERKSAMHET", Kinds.LIABILITY })
	void everyFigureOnAPageIsThatOfGraphQl(String path) {
		Document page = page(path);
		URI question = URI.create(page.expectFirst("a.fraga").attr("href"));
		assertThat(question.getPath()).isEqualTo("/graphiql");
		Map<String, String> asked = parameters(question);
		JsonNode data = served.data(Objects.requireNonNull(asked.get("query")),
				VARIABLES.readValue(asked.get("variables")));
		JsonNode analysis = data.get("analys").iterator().next();
		String text = page.expectFirst("main").wholeText();
		assertThat(analysis.get("rader")).isNotEmpty();
		analysis.get("rader").forEach((row) -> row.properties().forEach((field) -> {
			if (field.getValue().isNumber()) {
				assertThat(text).as(field.getKey())
					.contains(new Words(Language.SWEDISH).value(field.getKey(), field.getValue().numberValue()));
			}
		}));
		int rows = page.select("main article, main section[aria-labelledby=tabell] tbody tr").size();
		assertThat(rows).isEqualTo(analysis.get("rader").size());
		assertThat(analysis.get("totalCount").asInt()).isGreaterThanOrEqualTo(rows);
	}

	static Map<String, String> parameters(URI address) {
		Map<String, String> parameters = new HashMap<>();
		for (String each : address.getRawQuery().split("&", -1)) {
			String[] parts = each.split("=", 2);
			parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
		}
		return parameters;
	}

	/** The table of a page is that of its file. */
	@ParameterizedTest
	@ValueSource(strings = { "/avtal?datum=2022-11-10", "/tackning", Kinds.LIABILITY })
	void theTableIsHadAsCsv(String path) throws IOException {
		Document page = page(path);
		HttpResponse<String> file = served.get(page.expectFirst("a.csv").attr("href"));
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
		int rows = page.select("main article, main section[aria-labelledby=tabell] tbody tr").size();
		assertThat(rows).isPositive();
		try (CSVParser parser = CSVParser.parse(file.body(), CSVFormat.RFC4180.builder().setHeader().get())) {
			assertThat(parser.getRecords()).hasSize(rows);
		}
		String excel = served.get(page.expectFirst("a.excel").attr("href")).body();
		assertThat(excel.lines().findFirst().orElseThrow()).startsWith("\uFEFF").contains(";", "Etikett");
	}

	@Test
	void brandsakerhetIsFoundByItsFirstPart() {
		assertThat(page("/sok?text=brandsäker").select(".traffar li").eachText())
			.anyMatch((hit) -> hit.contains("brandsäkerhet") && hit.contains("Vård- och omsorgsnämnden"));
		assertThat(get("/sok/forslag?text=brandsäker", "sv").body()).contains("<option");
	}

	@Test
	void aSearchCanBeSubscribedTo() {
		String query = "?text=bostad";
		HttpResponse<String> response = get("/sok.atom" + query, "sv");
		assertThat(response.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
		Document feed = Jsoup.parse(response.body(), Parser.xmlParser().setTrackErrors(1));
		assertThat(feed.parser().getErrors()).isEmpty();
		assertThat(feed.select("feed > id").text()).endsWith("/sok.atom" + query);
		List<String> found = page("/sok" + query).select(".traffar li > a:not(.namnd)").eachAttr("href");
		assertThat(feed.select("entry > id").eachText()).hasSameSizeAs(found)
			.allMatch((id) -> found.stream().anyMatch(id::endsWith));
		List<String> times = feed.select("entry > updated").eachText();
		assertThat(times).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(times).startsWith(feed.select("feed > updated").text());
		assertThat(feed.select("entry > title").eachText()).allMatch((title) -> title.contains(": "));
	}

	/** What there was no time for at first is there when it is asked for again. */
	@Test
	void theStartTellsWhereToBegin() {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> page("/").select(".kort strong").size() == 5);
		Document start = page("/");
		JsonNode counts = served.data("""
				{ analys {
				  forsvunna: forsvunnaUppdrag(utanStatus: false) { totalCount }
				  samansvar { totalCount }
				  prognoser(niva: NAMND, slag: NETTO) { totalCount }
				  motsagelser { totalCount }
				} }""").get("analys");
		counts.properties()
			.forEach((story) -> assertThat(
					start.expectFirst(".kort:has(a[href=/%s]) strong".formatted(story.getKey())).text())
				.isEqualTo(story.getValue().get("totalCount").asString()));
		assertThat(start.select(".utgavor li").size()).isEqualTo(5);
	}

	@Test
	void whatIsMissingIsSaid() {
		List<String> missing = page("/tackning?finns=false").select("tbody tr").eachText();
		for (String period : List.of("2021-T1", "2021-T2", "2022-T1", "2022-T2", "2023-T1", "2023-T2", "2023-T3")) {
			assertThat(missing).anyMatch((row) -> row.contains("Östersund") && row.contains(period));
		}
	}

	@Test
	void theDeficitOfSocialnamndenStandsInTableAndPicture() {
		Document page = page("/prognoser?namnd=" + SOCIALNAMNDEN + "&niva=NAMND");
		assertThat(page.select("td.tal").eachText()).contains("\u221218 339 000 kr");
		assertThat(page.select("svg.bild rect")).hasSizeGreaterThan(4);
		HttpResponse<String> picture = served.get(page.expectFirst("a.bild").attr("href"));
		assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
		assertThat(picture.body()).startsWith("<svg").contains("Uppdragsgrafen, ", "CC0 1.0");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/avtal?datum=igår", "/prognoser?niva=HÖG", "/avtal?datum=", "/motsagelser?typ=SUMMA&typ=FEL" })
	void whatCannotBeAskedIsSaidWithWhatToDo(String path) {
		HttpResponse<String> response = get(path.replace("å", "%C3%A5").replace("Ö", "%C3%96"), "sv");
		assertThat(response.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(response.body());
		PageRules.check(page);
		assertThat(page.select("main p").text()).contains("traceId: ").hasSizeGreaterThan(60);
	}

	@Test
	void whoAsksForTheHeadAloneGetsIt() {
		for (String path : List.of("/", "/samansvar", "/samansvar.svg")) {
			HttpResponse<String> head = served
				.send(HttpRequest.newBuilder(served.address(path)).method("HEAD", BodyPublishers.noBody()));
			assertThat(head.statusCode()).as(path).isEqualTo(200);
			assertThat(head.headers().firstValue("ETag")).isPresent();
			assertThat(head.body()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/page/..%2f..%2fapplication.yaml", "/page/%2e%2e/%2e%2e/application.yaml",
			"/page/..;/application.yaml", "/res/..%2f..%2fetc%2fpasswd.html", "/id/uppdrag/%0d%0aX-Evil:%201",
			"/fragor/start.graphql", "/faktum.html", "/page//etc/passwd", "/%3Cscript%3Ealert(1)%3C/script%3E",
			"/sok%0d%0aX-Evil:%201?text=a" })
	void anAddressThatIsNoneLeadsNowhere(String path) {
		HttpResponse<String> response = get(path, "sv");
		assertThat(response.statusCode()).as(path).isIn(400, 404);
		assertThat(response.headers().map()).doesNotContainKey("x-evil");
		assertThat(response.body()).doesNotContain("<script>alert", "spring:", "th:");
	}

	@Test
	void whatStandsInAnAddressSetsNoHeader() {
		HttpResponse<String> response = get("/sok?text=a%0d%0aSet-Cookie:%20x=1%0d%0aX-Evil:%201", "sv");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().map()).doesNotContainKeys("set-cookie", "x-evil");
	}

	@Test
	void whatIsNowhereIsSaidAsAPage() {
		HttpResponse<String> response = get("/finns-inte", "sv");
		assertThat(response.statusCode()).isEqualTo(404);
		Document page = Jsoup.parse(response.body());
		PageRules.check(page);
		assertThat(page.select("main").text()).contains("traceId: ");
	}

}
