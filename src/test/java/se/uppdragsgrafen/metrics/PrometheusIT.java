package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A Prometheus that looks at the server, and what Grafana would ask it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrometheusIT {

	private static final Map<String, String> ALL = Map.of("job", ".+", "instance", ".+", "kommun", ".*", "namnd", ".*",
			"ar", ".*", "period", ".*", "__rate_interval", "20s", "__interval", "5d");

	private static final Duration YEARS = Duration.ofDays(15 * 365);

	private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((.*), (\\w+)\\)");

	private static final String QUESTION = """
			query($first: Int!) {
			  analys {
			    prognoser(niva: NAMND, slag: NETTO, first: $first) {
			      rader { kommunkod kommunnamn namndnamn ar period avvikelseKr }
			    }
			  }
			}""";

	private @Nullable Served server;

	private @Nullable Prometheus prometheus;

	@BeforeAll
	void start(@TempDir Path folder) throws IOException, InterruptedException {
		assumeTrue(Prometheus.installed(), "Prometheus is not installed");
		this.server = Served.withBundledData();
		this.server.data("{ kommuner { nodes { namn } } }");
		this.server
			.ask("{ uppdrag(first: 100) { nodes { namnder(first: 500) { uppdrag(first: 500) { namnder(first: 500) "
					+ "{ uppdrag(first: 500) { namnder(first: 500) { id } } } } } } } }");
		Path history = Files.writeString(folder.resolve("prognoser.om"),
				this.server.get("/export/prognoser.om").body());
		this.prometheus = Prometheus.on(this.server.address("/"), history, folder);
	}

	@AfterAll
	void stop() {
		if (this.prometheus != null) {
			this.prometheus.close();
		}
	}

	static Stream<Dashboard.Query> queries() throws IOException {
		return Dashboard.all().stream().flatMap(Dashboard::queries);
	}

	static Stream<JsonNode> variables() throws IOException {
		return Dashboard.all().stream().flatMap(Dashboard::variables);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("queries")
	void everyExpressionOfEveryPanelReturnsRows(Dashboard.Query query) {
		assertThat(answer(query, ALL)).as(query.with(ALL)).isNotEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("variables")
	void everyVariableHasValues(JsonNode variable) {
		Matcher query = LABEL_VALUES.matcher(variable.get("query").stringValue());
		assertThat(query.matches()).isTrue();
		String selector = new Dashboard.Query("", query.group(1), false, false).with(ALL);
		assertThat(prometheus().values(query.group(2), selector)).isNotEmpty();
	}

	@Test
	void everyAlertRuleIsEvaluated() {
		List<JsonNode> rules = prometheus().rules().toList();
		assertThat(rules).hasSizeGreaterThan(4).allSatisfy(rule -> {
			assertThat(rule.get("health").stringValue()).as(rule.toString()).isEqualTo("ok");
			prometheus().now(rule.get("query").stringValue());
		});
	}

	@Test
	void aPanelShowsWhatGraphqlAnswers() throws IOException {
		long seed = System.nanoTime();
		System.out.println("aPanelShowsWhatGraphqlAnswers: seed " + seed);
		List<JsonNode> rows = rows().filter(row -> !row.get("avvikelseKr").isNull()).toList();
		JsonNode row = rows.get(new Random(seed).nextInt(rows.size()));
		Map<String, String> chosen = new TreeMap<>(ALL);
		chosen.putAll(Map.of("kommun", text(row, "kommunnamn"), "namnd", text(row, "namndnamn"), "ar", text(row, "ar"),
				"period", text(row, "period")));
		Dashboard.Query panel = queries().filter(each -> each.panel().endsWith("Avvikelse från budget"))
			.findFirst()
			.orElseThrow();
		JsonNode shown = answer(panel, chosen);
		assertThat(shown).as(row.toString()).hasSize(1);
		assertThat(shown.at("/0/metric/kommun").stringValue()).isEqualTo(text(row, "kommunkod"));
		assertThat(value(shown.at("/0/value"))).isEqualTo(row.get("avvikelseKr").longValue());
	}

	@Test
	void theDeficitOfTheForecastOfOctoberIsThatOfTheDocument() {
		JsonNode series = prometheus().now(
				"uppdragsgrafen_avvikelse_kronor{slag=\"NETTO\",niva=\"NAMND\",period=\"2022-10\",kommunnamn=\"Strömsund\"}");
		assertThat(series).hasSize(1);
		assertThat(value(series.at("/0/value"))).isEqualTo(-18_339_000);
	}

	@Test
	void theHistoryHasEachForecastAtTheEndOfItsMonth() {
		Map<Instant, Long> expected = new TreeMap<>();
		rows().filter(row -> text(row, "kommunkod").equals("2313"))
			.forEach(row -> expected.put(Period.lastDay(text(row, "period")).orElseThrow(),
					row.get("avvikelseKr").longValue()));
		Map<Instant, Long> shown = new TreeMap<>();
		prometheus()
			.between("uppdragsgrafen_avvikelse_kronor{job=\"\",kommun=\"2313\",slag=\"NETTO\",niva=\"NAMND\"}",
					Instant.parse("2022-01-01T00:00:00Z"), Instant.parse("2022-12-31T00:00:00Z"), Duration.ofDays(1))
			.forEach(series -> series.get("values")
				.forEach(point -> shown.put(Instant.ofEpochSecond(point.get(0).longValue()), value(point))));
		assertThat(shown).hasSize(4).isEqualTo(expected).containsKey(Instant.parse("2022-10-31T00:00:00Z"));
	}

	@Test
	void theRulesDoWhatTheirTestsSay() throws IOException, InterruptedException {
		Prometheus.promtool("check", "config", "grafana/prometheus/prometheus.yml");
		Prometheus.promtool("test", "rules", "grafana/prometheus/alerts.test.yml");
	}

	private JsonNode answer(Dashboard.Query query, Map<String, String> variables) {
		String expression = query.with(variables);
		Instant now = Instant.now();
		if (query.ofYears()) {
			return prometheus().between(expression, now.minus(YEARS), now, Duration.ofDays(5));
		}
		return query.overTime() ? prometheus().between(expression, now.minusSeconds(10), now, Duration.ofSeconds(1))
				: prometheus().now(expression);
	}

	private Stream<JsonNode> rows() {
		return served().data(QUESTION, Map.of("first", 1000)).at("/analys/prognoser/rader").valueStream();
	}

	private static String text(JsonNode row, String field) {
		return row.get(field).asString();
	}

	private static long value(JsonNode point) {
		return (long) Double.parseDouble(point.get(1).stringValue());
	}

	private Prometheus prometheus() {
		return Objects.requireNonNull(this.prometheus);
	}

	private Served served() {
		return Objects.requireNonNull(this.server);
	}

}
