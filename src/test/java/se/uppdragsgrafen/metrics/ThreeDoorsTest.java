package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.query.DriverReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Each figure of the bundled data is one figure in GraphQL, in CSV and as a metric. */
class ThreeDoorsTest {

	private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

	private static final int ROWS = 1000;

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
		served.data("{ kommuner { nodes { namn } } }");
	}

	/**
	 * A metric and where its figures are.
	 *
	 * @param column the column of a row; null where the rows themselves are counted
	 * @param asked the arguments of each time that the analysis is asked
	 */
	record Figure(String metric, String analysis, @Nullable String column, List<Map<String, String>> asked) {

		@Override
		public String toString() {
			return this.metric;
		}

	}

	static Stream<Figure> figures() {
		List<Map<String, String>> once = List.of(Map.of());
		return Stream.concat(
				Stream.of("budget", "prognos", "bokslut", "avvikelse")
					.map((each) -> new Figure("uppdragsgrafen_" + each + "_kronor", "prognoser", each + "Kr", once)),
				Stream.of(
						new Figure("uppdragsgrafen_uppdrag", "uppdragsstatus", "antal",
								List.of(Map.of("per", "AR"), Map.of("per", "NAMND|AR"))),
						new Figure("uppdragsgrafen_samansvar", "samansvar", "antal", once),
						new Figure("uppdragsgrafen_budgetkonsekvens_kronor", "budgetkonsekvenser", "summaKr", once),
						new Figure("uppdragsgrafen_motsagelser", "motsagelser", null, once)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("figures")
	void aFigureIsTheSameInAllThree(Figure figure) throws IOException {
		Metric metric = Metrics.ALL.stream()
			.filter((each) -> each.exposed().equals(figure.metric()))
			.findFirst()
			.orElseThrow();
		List<Map<String, @Nullable Object>> graphql = new ArrayList<>();
		List<Map<String, @Nullable Object>> csv = new ArrayList<>();
		for (Map<String, String> arguments : figure.asked()) {
			List<Map<String, @Nullable Object>> rows = csv(figure.analysis(), arguments);
			csv.addAll(rows);
			graphql.addAll(graphql(figure, metric, arguments, rows.getFirst().keySet().stream().toList()));
		}
		Map<List<String>, BigDecimal> series = series(metric);
		assertThat(series).isNotEmpty();
		assertThat(values(csv, figure, metric)).isEqualTo(series);
		assertThat(values(graphql, figure, metric)).isEqualTo(series);
	}

	@Test
	void everyMetricOfAnAnalysisIsCompared() {
		assertThat(Metrics.ALL.stream()
			.filter((each) -> each.sources().stream().anyMatch((source) -> source.statement().startsWith("analys/")))
			.map(Metric::exposed)
			.filter((each) -> figures().noneMatch((figure) -> figure.metric().equals(each))))
			.as("a date, of the periods that the figures of prognoser stand at")
			.containsExactly("uppdragsgrafen_prognos_timestamp_seconds");
	}

	/** What documents measure, and nothing that they do not. */
	@Test
	void whatIsMeasuredIsASeriesAndWhatIsMissingOrSuppressedIsNone() {
		List<String> table = served.get("/export/matvarde.jsonl").body().lines().toList();
		long measured = table.stream().filter((line) -> line.contains("\"vardestatus\":\"ANGIVET\"")).count();
		assertThat(measured).isLessThan(table.size());
		assertThat(exposed("uppdragsgrafen_matvarde")).hasSize((int) measured).hasSizeGreaterThan(50);
		assertThat(exposed("uppdragsgrafen_dataset_timestamp_seconds")).hasSize(1);
	}

	/** With as many rows as may be, and of the levels that are chosen. */
	@Test
	void theGraphKeepsToTheLevelsAndTheNumberOfRows() {
		Rows rows = Rows.read(new DriverReader(TestNeo4j::driver, Duration.ofSeconds(8)),
				Source.FORECASTS.question(List.of("2313"), List.of("NAMND"), 2));
		assertThat(rows.rows()).hasSize(2).allMatch((row) -> "NAMND".equals(row.get("niva")));
		assertThat(rows.left()).isPositive();
	}

	/** The figures of money, at the ends of their periods, as history. */
	@Test
	void theHistoryHasTheSameFigures() {
		HttpResponse<String> history = served.get("/export/prognoser.om");
		assertThat(history.headers().firstValue("Content-Type").orElse("")).startsWith("application/openmetrics-text");
		for (String metric : List.of("uppdragsgrafen_budget_kronor", "uppdragsgrafen_prognos_kronor",
				"uppdragsgrafen_bokslut_kronor", "uppdragsgrafen_avvikelse_kronor")) {
			List<String> then = history.body()
				.lines()
				.filter((line) -> line.startsWith(metric + "{"))
				.map((line) -> line.replaceFirst(" \\d+\\.000$", ""))
				.toList();
			assertThat(then).map(ThreeDoorsTest::figure)
				.containsExactlyInAnyOrderElementsOf(exposed(metric).stream().map(ThreeDoorsTest::figure).toList());
		}
		assertThat(served.get("/export/prognoser.om?kommun=2309").body()).contains("kommun=\"2309\"")
			.doesNotContain("kommun=\"2313\"");
		assertThat(served.get("/export/prognoser.om?kommun=Krokom").statusCode()).isEqualTo(400);
	}

	/** Labels in one order, and the number as a number. */
	private static String figure(String line) {
		return LABEL.matcher(line).results().map(MatchResult::group).sorted().toList() + " "
				+ number(line.substring(line.lastIndexOf(' ') + 1)).toPlainString();
	}

	private static List<String> exposed(String metric) {
		return served.get("/actuator/prometheus")
			.body()
			.lines()
			.filter((line) -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
			.toList();
	}

	private static Map<List<String>, BigDecimal> values(List<Map<String, @Nullable Object>> rows, Figure figure,
			Metric metric) {
		Map<List<String>, BigDecimal> values = new HashMap<>();
		for (Map<String, @Nullable Object> row : rows) {
			Object value = (figure.column() != null) ? row.get(figure.column()) : "1";
			if (value != null && !value.toString().isEmpty()) {
				values.merge(metric.labelled(row), number(value.toString()),
						(figure.column() != null) ? ThreeDoorsTest::twice : BigDecimal::add);
			}
		}
		return values;
	}

	private static BigDecimal twice(BigDecimal one, BigDecimal other) {
		throw new AssertionError("two rows have the same labels: " + one + ", " + other);
	}

	private static List<Map<String, @Nullable Object>> csv(String analysis, Map<String, String> arguments)
			throws IOException {
		String query = arguments.entrySet()
			.stream()
			.flatMap((each) -> Stream.of(each.getValue().split("\\|", -1))
				.map((value) -> "&" + each.getKey() + "=" + value))
			.collect(Collectors.joining());
		HttpResponse<String> answer = served.get("/analys/" + analysis + ".csv?first=" + ROWS + query);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = format.parse(new StringReader(answer.body()))) {
			List<CSVRecord> records = parser.getRecords();
			assertThat(answer.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(records.size()));
			return records.stream()
				.map((each) -> new TreeMap<String, @Nullable Object>(each.toMap()))
				.collect(Collectors.toList());
		}
	}

	/** The columns that the metric needs; a node's is its id. */
	private static List<Map<String, @Nullable Object>> graphql(Figure figure, Metric metric,
			Map<String, String> arguments, List<String> columns) {
		String query = arguments.entrySet()
			.stream()
			.map((each) -> ", " + each.getKey() + ": [" + each.getValue().replace('|', ',') + "]")
			.collect(Collectors.joining());
		String fields = columns.stream()
			.filter((each) -> needed(each, figure, metric))
			.map((each) -> each
					+ (List.of("namnd", "verksamhet", "annanNamnd", "ekonomirad").contains(each) ? " { id }" : ""))
			.collect(Collectors.joining(" "));
		JsonNode answer = served
			.data("{ analys { a: %s(first: %d%s) { rader { %s } } } }".formatted(figure.analysis(), ROWS, query,
					fields))
			.at("/analys/a/rader");
		return answer.valueStream().map(ThreeDoorsTest::row).collect(Collectors.toList());
	}

	private static boolean needed(String column, Figure figure, Metric metric) {
		Map<String, @Nullable Object> only = new HashMap<>();
		only.put(column, "x");
		return column.equals(figure.column()) || metric.labelled(only).contains("x");
	}

	private static Map<String, @Nullable Object> row(JsonNode row) {
		Map<String, @Nullable Object> values = new HashMap<>();
		row.propertyStream()
			.forEach((each) -> values.put(each.getKey(), each.getValue().isNull() ? null
					: (each.getValue().isObject() ? each.getValue().get("id") : each.getValue()).asString()));
		return values;
	}

	private static Map<List<String>, BigDecimal> series(Metric metric) {
		Map<List<String>, BigDecimal> series = new HashMap<>();
		exposed(metric.exposed())
			.forEach((line) -> series.put(labels(line, metric), number(line.substring(line.lastIndexOf(' ') + 1))));
		return series;
	}

	private static List<String> labels(String line, Metric metric) {
		Map<String, String> labels = new HashMap<>();
		LABEL.matcher(line).results().forEach((MatchResult each) -> labels.put(each.group(1), each.group(2)));
		return metric.labels().stream().map((each) -> labels.getOrDefault(each, "absent")).toList();
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text).stripTrailingZeros();
	}

}
