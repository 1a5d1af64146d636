package se.uppdragsgrafen.api;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.Column;
import se.uppdragsgrafen.query.analys.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** GraphQL and CSV give the same figures of every analysis, and the same refusals. */
class AnalysisDoorsTest {

	private static final int ROWS = 200;

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	static Stream<String> names() {
		return SchemaRead.analyses().all().stream().map(Analysis::name);
	}

	private static Analysis analysis(String name) {
		return SchemaRead.analyses().named(name).orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyCellOfTheCsvIsWhatGraphqlSays(String name) throws IOException {
		Analysis analysis = analysis(name);
		JsonNode answer = graphql(analysis, Map.of("first", String.valueOf(ROWS)));
		HttpResponse<String> download = served.get("/analys/" + name + ".csv?first=" + ROWS + query(name));
		List<CSVRecord> rows = csv(download);
		assertThat(download.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv")
			.containsIgnoringCase("charset=utf-8");
		assertThat(download.headers().firstValue("X-Total-Count")).hasValue(answer.get("totalCount").asString());
		assertThat(rows).hasSize(answer.get("rader").size());
		for (int i = 0; i < rows.size(); i++) {
			assertThat(cells(rows.get(i), analysis)).isEqualTo(values(answer.get("rader").get(i), analysis));
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void pagesFollowOnEachOtherAndAreTheWhole(String name) throws IOException {
		List<Map<String, String>> whole = new ArrayList<>();
		List<Map<String, String>> pages = new ArrayList<>();
		csv(served.get("/analys/" + name + ".csv?first=50" + query(name))).forEach(row -> whole.add(row.toMap()));
		String address = "/analys/" + name + ".csv?first=7" + query(name);
		while (!address.isEmpty() && pages.size() < whole.size()) {
			HttpResponse<String> page = served.get(address);
			csv(page).forEach(row -> pages.add(row.toMap()));
			address = page.headers()
				.allValues("Link")
				.stream()
				.filter(link -> link.endsWith("rel=\"next\""))
				.map(link -> link.replaceAll("<(.*)>.*", "$1"))
				.findFirst()
				.orElse("");
		}
		assertThat(pages.subList(0, whole.size())).isEqualTo(whole);
	}

	@ParameterizedTest
	@MethodSource("names")
	void theDocumentsThatItRestsOnAreSaidInBoth(String name) throws IOException {
		JsonNode documents = graphql(analysis(name), Map.of()).get("tackning");
		List<CSVRecord> rows = csv(served.get("/analys/" + name + "/tackning.csv?first=100" + query(name)));
		assertThat(rows.stream().map(row -> row.get("titel") + "|" + row.get("perioder"))).isEqualTo(documents
			.valueStream()
			.map(document -> document.get("titel").asString() + "|"
					+ document.get("perioder").valueStream().map(JsonNode::asString).collect(Collectors.joining("|")))
			.toList());
	}

	@Test
	void theBundledDataHasRowsForAllButLinks() {
		assertThat(names().filter(name -> !name.equals("aterkommandeUppdrag"))
			.filter(name -> graphql(analysis(name), Map.of()).get("totalCount").asInt() == 0)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "prognoser|namd: \\\"SN\\\"", "prognoser|first: 0", "prognoser|first: 1001",
			"prognoser|offset: -1", "avtalslage|datum: \\\"2022\\\"", "avtalslage|datum: \\\"2022-02-30\\\"",
			"betalningsansvar|kommun: \\\"2313\\\", manad: \\\"2022-13\\\", utskrivna: 1, dag0: 0, dag1: 0, overDygn: 0",
			"betalningsansvar|kommun: \\\"2313\\\", manad: \\\"2022-12\\\", utskrivna: 1, dag0: 1, dag1: 1, overDygn: 0",
			"betalningsansvar|kommun: \\\"2313\\\", manad: \\\"2022-12\\\", utskrivna: -1, dag0: 0, dag1: 0, overDygn: 0" })
	void graphqlRefusesWhatMayNotBe(String asked) {
		String[] parts = asked.split("\\|", -1);
		String question = "{ analys { %s(%s) { totalCount } } }".formatted(parts[0], parts[1].replace("\\\"", "\""));
		JsonNode error = served.ask(question).get("errors").get(0);
		assertThat(error.at("/extensions/code").asString()).isIn("BAD_ARGUMENT", "VALIDATION_FAILED");
		assertThat(error.get("message").asString()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "prognoser.csv?namd=SN|'prognoser' has no argument 'namd'. It has: kommun, namnd",
			"prognoser.csv?first=0|'first' is 0 but must be 1 to 1000",
			"prognoser.csv?first=fem|'first' is 'fem' but must be a whole number",
			"prognoser.csv?first=1&first=2|'first' is given 2 times",
			"prognoser.csv?offset=-1|'offset' is -1 but must be", "prognoser.csv?kommun=|'kommun' has no value",
			"prognoser.csv?niva=HUS|'niva' is 'HUS' but must be one of NAMND, GRUPP",
			"forsvunnaUppdrag.csv?utanStatus=ja|'utanStatus' is 'ja' but must be true or false",
			"avtalslage.csv|'datum' must be given", "avtalslage.csv?datum=2022-02-30|must be a day of the calendar",
			"prognoser/tackning.csv?namd=SN|has no argument 'namd'" })
	void aDownloadSaysWhatIsWrong(String asked) {
		String[] parts = asked.split("\\|", -1);
		HttpResponse<String> answer = served.get("/analys/" + parts[0]);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("BAD_ARGUMENT", parts[1]);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "sv|måste vara 1 till 1000|finns ingen sådan analys",
					"da, sv;q=0.8, en;q=0.5|måste vara 1 till 1000|finns ingen sådan analys",
					"en|must be 1 to 1000|is no such analysis", "fi|must be 1 to 1000|is no such analysis" })
	void bothDoorsSayWhatIsWrongInTheLanguageThatIsAskedFor(String language, String bounds, String nothing) {
		HttpResponse<String> graphql = served.send(HttpRequest.newBuilder(served.address("/graphql"))
			.headers("Content-Type", "application/json", "Accept-Language", language)
			.POST(BodyPublishers.ofString("{\"query\":\"{ analys { prognoser(first: 0) { totalCount } } }\"}")));
		assertThat(graphql.body()).contains("BAD_ARGUMENT", bounds);
		assertThat(download("/analys/prognoser.csv?first=0", language)).contains("BAD_ARGUMENT", bounds);
		assertThat(download("/analys/framtiden.csv", language)).contains("NOT_FOUND", nothing);
	}

	/** No refusal is in one language only. */
	@ParameterizedTest
	@ValueSource(strings = { "prognoser.csv?namd=SN", "prognoser.csv?first=fem", "prognoser.csv?first=1&first=2",
			"prognoser.csv?kommun=", "prognoser.csv?niva=HUS", "forsvunnaUppdrag.csv?utanStatus=ja", "avtalslage.csv",
			"avtalslage.csv?datum=2022-02-30",
			"betalningsansvar.csv?kommun=2313&manad=2022-13&utskrivna=1&dag0=0&dag1=0&overDygn=0",
			"betalningsansvar.csv?kommun=2313&manad=2022-12&utskrivna=1&dag0=1&dag1=1&overDygn=0",
			"betalningsansvar.csv?kommun=2313&manad=2022-12&utskrivna=-1&dag0=0&dag1=0&overDygn=0",
			"betalningsansvar.csv?kommun=9999&manad=2022-12&utskrivna=1&dag0=0&dag1=0&overDygn=0" })
	void aRefusalIsSaidInBothLanguages(String asked) {
		String english = download("/analys/" + asked, "en");
		String swedish = download("/analys/" + asked, "sv");
		assertThat(english).contains("BAD_ARGUMENT");
		assertThat(swedish).contains("BAD_ARGUMENT").isNotEqualTo(english);
	}

	private static String download(String path, String language) {
		return served.send(HttpRequest.newBuilder(served.address(path)).header("Accept-Language", language)).body();
	}

	@Test
	void anAnalysisThatIsNotThereIsAnsweredWithThoseThatAre() {
		HttpResponse<String> answer = served.get("/analys/framtiden.csv");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("NOT_FOUND", "prognoser, uppdragsstatus");
	}

	@Test
	void whatCouldHoldTooMuchIsRefusedBeforeTheDatabaseHearsOfIt() {
		String question = """
				{ analys { samansvar(first: 1000) { rader { uppdrag { kallor { dokument { titel } } } } } } }""";
		assertThat(served.statements(() -> assertThat(served.ask(question).at("/errors/0/extensions/code").asString())
			.isEqualTo("TOO_COSTLY"))).isEmpty();
	}

	@Test
	void eachAnalysisIsOneStatementAndOneMoreForEachColumnOfNodesThatItDoesNotItselfDescribe() {
		assertThat(statements("totalCount rader { period }")).isEqualTo(1);
		assertThat(statements("rader { period namnd { id __typename } kallor { id franRad } }")).isEqualTo(1);
		assertThat(statements("rader { namnd { namn kommun { namn } } kallor { dokument { titel } } }")).isEqualTo(3);
	}

	private static int statements(String asked) {
		return served.statements(() -> served.data("{ analys { prognoser { " + asked + " } } }")).size();
	}

	@Test
	void whatTheAnalysisItselfSaysOfNodesIsWhatTheGraphSays() {
		String rows = "{ analys { prognoser { rader { namnd { id %s } kallor { id franRad sida %s } } } } }";
		JsonNode itself = served.data(rows.formatted("", ""));
		assertThat(itself.at("/analys/prognoser/rader")).isNotEmpty();
		JsonNode read = served.data(rows.formatted("kommun { namn }", "dokument { titel }"));
		assertThat(List.of("id", "franRad", "sida"))
			.allSatisfy(name -> assertThat(itself.findValues(name)).isEqualTo(read.findValues(name)));
	}

	private static JsonNode graphql(Analysis analysis, Map<String, String> more) {
		Map<String, String> given = new TreeMap<>(more);
		AnalysisArguments.of(analysis.name()).forEach((name, value) -> given.put(name, literal(analysis, name, value)));
		String arguments = given.isEmpty() ? ""
				: given.entrySet()
					.stream()
					.map(one -> one.getKey() + ": " + one.getValue())
					.collect(Collectors.joining(", ", "(", ")"));
		String columns = analysis.columns()
			.stream()
			.map(column -> column.name() + (column.kind() == Kind.NODE ? " { id }" : ""))
			.collect(Collectors.joining(" "));
		return served
			.data("{ analys { %s%s { totalCount rader { %s } tackning { titel perioder } } } }"
				.formatted(analysis.name(), arguments, columns))
			.at("/analys/" + analysis.name());
	}

	private static String literal(Analysis analysis, String name, String value) {
		return (analysis.required(name).kind() == Kind.INT) ? value : '"' + value + '"';
	}

	private static String query(String name) {
		return AnalysisArguments.of(name)
			.entrySet()
			.stream()
			.map(one -> "&" + one.getKey() + "=" + one.getValue())
			.collect(Collectors.joining());
	}

	private static List<CSVRecord> csv(HttpResponse<String> answer) throws IOException {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = format.parse(new StringReader(answer.body()))) {
			return parser.getRecords();
		}
	}

	private static Map<String, String> cells(CSVRecord row, Analysis analysis) {
		Map<String, String> cells = new TreeMap<>();
		for (Column column : analysis.columns()) {
			boolean evidence = column.type().equals("Belagg");
			cells.put(column.name(), row.get(column.name() + (evidence ? "Id" : "")));
		}
		return cells;
	}

	private static Map<String, String> values(JsonNode row, Analysis analysis) {
		Map<String, String> values = new TreeMap<>();
		analysis.columns().forEach(column -> values.put(column.name(), text(row.get(column.name()))));
		return values;
	}

	private static String text(JsonNode value) {
		if (value.isArray()) {
			return value.valueStream().map(AnalysisDoorsTest::text).collect(Collectors.joining("|"));
		}
		return value.isObject() ? value.get("id").asString() : value.isNull() ? "" : value.asString();
	}

}
