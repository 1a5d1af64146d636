package se.uppdragsgrafen.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** What the views make of the answers that they get. */
class RenderedViewsTest {

	private static final GivenDoors DOORS = Made.FULL;

	@BeforeEach
	void forget() {
		Made.ANSWERS.taken();
	}

	static Stream<String> views() {
		return Kinds.views();
	}

	private static Document page(String path) {
		Reply reply = DOORS.get(path, "Accept-Language", "sv");
		assertThat(reply.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(reply.body());
	}

	private static Elements rows(Document page) {
		return page.select("main article, main section[aria-labelledby=tabell] tbody tr");
	}

	@ParameterizedTest
	@MethodSource("views")
	void aPageCanBeReadByAllInBothLanguages(String path) {
		for (String language : List.of("sv", "en")) {
			Reply reply = DOORS.get(path, "Accept-Language", language);
			assertThat(reply.statusCode()).isEqualTo(200);
			assertThat(reply.header("Vary")).containsIgnoringCase("Accept-Language");
			assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
			Document page = Jsoup.parse(reply.body());
			assertThat(page.select("html").attr("lang")).isEqualTo(language);
			PageRules.check(page);
			PageRules.checkLoads(page, (address) -> DOORS.get(address).statusCode());
		}
	}

	@ParameterizedTest
	@MethodSource("views")
	void aPageStandsAlsoWhereLittleIsKnown(String path) {
		Reply reply = Made.SPARSE.get(path);
		assertThat(reply.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(reply.body());
		PageRules.check(page);
		assertThat(page.select("*:containsOwn(null)").eachText()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("views")
	void aPageIsKnownByItsTag(String path) {
		Reply reply = DOORS.get(path, "Accept-Language", "sv");
		assertThat(DOORS.get(path, "Accept-Language", "sv", "If-None-Match", reply.header("ETag")).statusCode())
			.isEqualTo(304);
		assertThat(DOORS.get(path, "Accept-Language", "en", "If-None-Match", reply.header("ETag")).statusCode())
			.isEqualTo(200);
		assertThat(reply.bytes()).hasSizeLessThan(100_000);
	}

	/** What is answered to a view stands on it, row by row, figure by figure. */
	@ParameterizedTest
	@ValueSource(strings = { "samansvar?", "prognoser?kommun=2313&niva=VERKSAMHET", "forsvunna?",
			"avtal?datum=2022-11-10", "betalningsansvar?", "motsagelser?", "tackning?finns=false" })
	void everyFigureOfAnAnswerIsOnItsPage(String path) {
		View view = new Views(Clock.systemUTC()).named(path.substring(0, path.indexOf('?'))).orElseThrow();
		Document page = page(view.name().equals("betalningsansvar") ? Kinds.LIABILITY : "/" + path);
		List<Map<?, ?>> answered = view.rows(Made.ANSWERS.taken().getFirst());
		assertThat(answered).hasSize(MadeAnswers.MANY);
		assertThat(rows(page)).hasSize(MadeAnswers.MANY);
		// The limit of a term is said by its text, the year of a forecast by its period.
		answered
			.forEach((row) -> row.keySet().removeAll(List.of("grans", view.name().equals("prognoser") ? "ar" : "")));
		for (int i = 0; i < MadeAnswers.MANY; i++) {
			PageRules.checkFigures(answered.subList(i, i + 1), rows(page).get(i).wholeText());
		}
		assertThat(page.select("main .kallor a").eachAttr("href").stream().filter((each) -> each.contains("/belagg/")))
			.hasSizeGreaterThanOrEqualTo(view.analysis() != null ? MadeAnswers.MANY * MadeAnswers.MANY : 0);
	}

	/** The file and the question of a view have the conditions of the view. */
	@ParameterizedTest
	@ValueSource(strings = { "/samansvar?kommun=2380&ar=2024", "/prognoser?kommun=2313&niva=VERKSAMHET",
			"/avtal?datum=2022-11-10", Kinds.LIABILITY })
	void theFileAndTheQuestionAreOfThisView(String path) {
		Document page = page(path);
		Map<String, String> file = ViewPagesIT.parameters(URI.create(page.expectFirst("a.csv").attr("href")));
		Map<String, Object> variables = ViewPagesIT.VARIABLES
			.readValue(ViewPagesIT.parameters(URI.create(page.expectFirst("a.fraga").attr("href"))).get("variables"));
		assertThat(file).containsEntry("first", "1000");
		assertThat(file).hasSize(variables.size() + 1);
		variables.forEach((name, value) -> assertThat(file.get(name)).as(name).isEqualTo(value.toString()));
		assertThat(file.keySet()).containsAll(ViewPagesIT.parameters(URI.create(path)).keySet());
	}

	/** A picture of the rows says how many they are: a view may show the first alone. */
	@ParameterizedTest
	@ValueSource(strings = { "/forsvunna", "/motsagelser", "/tackning" })
	void aPictureOfCountsSaysWhatItCounts(String path) {
		Reply reply = DOORS.get(path + ".svg", "Accept-Language", "sv");
		assertThat(reply.header("Content-Type")).startsWith("image/svg+xml");
		Document picture = Jsoup.parse(reply.body(), Parser.xmlParser());
		assertThat(picture.select("text").eachText().getLast())
			.startsWith("Bland de %d som visas.".formatted(MadeAnswers.MANY))
			.contains("Uppdragsgrafen, ", "CC0 1.0");
		assertThat(picture.select("rect + text").eachText().stream().mapToInt(Integer::parseInt).sum())
			.isEqualTo(MadeAnswers.MANY);
	}

	/** The settings name no address yet. */
	@ParameterizedTest
	@ValueSource(strings = { "/om", "/tillganglighet" })
	void nobodyIsToldToWriteToAnAddressThatIsNotThere(String path) {
		Document page = page(path);
		assertThat(page.select("a[href^=mailto]")).isEmpty();
		assertThat(page.select("main em").text()).contains("inte angett någon adress");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/openapi" })
	void aToolOfOthersHasAWayBack(String path) {
		assertThat(Jsoup.parse(DOORS.get(path).body()).select("body > p > a").attr("href")).isEqualTo("./");
	}

	@Test
	void aCommaStandsBetweenADocumentAndItsLines() {
		assertThat(page("/motsagelser").select(".kallor li").eachText()).isNotEmpty()
			.allMatch((place) -> place.matches(".*\\S, (sida .+ )?rad .+") && !place.contains(" :"));
	}

	@Test
	void matrixNetworkAndListSayTheSame() {
		Document page = page("/samansvar");
		List<String> counts = page.select("article").eachAttr("data-antal");
		assertThat(counts).hasSize(MadeAnswers.MANY);
		assertThat(page.select(".matris td a")).hasSize(2 * counts.size());
		assertThat(page.select("svg.bild line")).hasSameSizeAs(counts);
		assertThat(page.select("svg.bild circle")).hasSameSizeAs(page.select(".matris tbody tr"));
		page.select(".matris td a")
			.forEach((cell) -> assertThat(page.expectFirst(cell.attr("href")).attr("data-antal"))
				.isEqualTo(cell.text()));
	}

	@Test
	void theStartTellsHowManyThereAreOfEachStory() {
		Document start = page("/");
		assertThat(start.select(".kort strong").eachText()).hasSize(5).containsOnly(String.valueOf(MadeAnswers.MANY));
		assertThat(start.select(".kort li")).hasSize(5 * MadeAnswers.MANY);
		assertThat(start.select(".utgavor li")).hasSize(MadeAnswers.MANY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/om" })
	void theSizeOfTheDataIsThatOfTheAnswer(String path) {
		Document page = page(path);
		Map<?, ?> dataset = (Map<?, ?>) Objects.requireNonNull(Made.ANSWERS.taken().getFirst().get("dataset"));
		Map<?, ?> sizes = (Map<?, ?>) Objects.requireNonNull(dataset.get("antal"));
		assertThat(page.select(".siffror dd").eachText()).hasSizeGreaterThan(5)
			.isEqualTo(sizes.values().stream().map(String::valueOf).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "bostad", "<&\"]]>finnsinte" })
	void aSearchCanBeSubscribedTo(String text) {
		String query = "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
		Reply reply = DOORS.get("/sok.atom" + query);
		assertThat(reply.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
		Document feed = Jsoup.parse(reply.body(), Parser.xmlParser().setTrackErrors(1));
		assertThat(feed.parser().getErrors()).isEmpty();
		assertThat(feed.select("feed > id").text()).endsWith("/sok.atom" + query.replace("+", "%20"));
		assertThat(feed.select("feed > title").text()).contains(text);
		List<String> times = feed.select("entry > updated").eachText();
		assertThat(times).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(feed.select("feed > updated").text()).isEqualTo(times.getFirst());
		assertThat(feed.select("entry > title").eachText()).allMatch((title) -> title.contains(": "));
	}

	@Test
	void theLibraryThatExploresIsServedHere() {
		String script = DOORS.get("/page/natverk.js").body();
		String library = script.replaceAll("(?s).*LIBRARY = \"([^\"]+)\".*", "$1");
		assertThat(DOORS.get(library).statusCode()).as(library).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sok.atom", "/samansvar?ar=ifjol",
			"/betalningsansvar?kommun=2313&manad=2022-12" + "&utskrivna=trettio&dag0=20&dag1=5&overDygn=1" })
	void whatCannotBeReadIsSaidWithWhatToDo(String path) {
		Reply reply = DOORS.get(path, "Accept-Language", "sv");
		assertThat(reply.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(reply.body());
		PageRules.check(page);
		assertThat(page.select("main p").text()).contains("traceId: ").hasSizeGreaterThan(40);
	}

	@Test
	void whoAsksForTheHeadAloneGetsIt() {
		for (String path : List.of("/", "/samansvar", "/samansvar.svg")) {
			Reply head = DOORS.send(HttpMethod.HEAD, path);
			assertThat(head.statusCode()).as(path).isEqualTo(200);
			assertThat(head.header("ETag")).isNotEmpty();
		}
	}

}
