package se.uppdragsgrafen.metrics;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadTimeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

/** The metrics of rows that are given. */
class GaugesTest {

	private static final List<String> ALL_LEVELS = List.of("NAMND", "GRUPP", "VERKSAMHET", "VARAV");

	private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

	private final GivenSources sources = new GivenSources();

	@Test
	void aFigureIsASeriesWithAllLabelsAndAnUnknownOneIsNone() {
		this.sources.put(Source.FORECASTS, GivenSources.forecast("2023-08", 100L, -7L),
				GivenSources.forecast("2023", null, 0L));
		gauges(100).refresh();
		assertThat(series("uppdragsgrafen_budget_kronor")).singleElement()
			.asString()
			.contains("ar=\"2023\"", "benamning=\"Hela\"", "kommun=\"2999\"", "kommunnamn=\"Provstad\"",
					"namnd=\"namnd/2999/sn\"", "namndnamn=\"Nämnd sn\"", "niva=\"NAMND\"", "period=\"2023-08\"",
					"slag=\"NETTO\"", "verksamhet=\"\"", "ekonomirad=\"ekonomirad/2999/sn/2023-08\"")
			.endsWith("} 100.0");
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).hasSize(2).anyMatch((each) -> each.endsWith("} 0.0"));
		assertThat(series("uppdragsgrafen_bokslut_kronor")).isEmpty();
	}

	@Test
	void aValueThatIsNotThereHasNoSeries() {
		this.sources.put(Source.MEASURED, value("a", 4.5), value("b", null));
		gauges(100).refresh();
		assertThat(series("uppdragsgrafen_matvarde")).singleElement()
			.asString()
			.contains("indikator=\"Väntetid\"", "enhet=\"DYGN\"", "kon=\"ALLA\"", "delgrupp=\"\"", "period=\"2022\"")
			.endsWith("} 4.5");
	}

	private static Map<String, @Nullable Object> value(String id, @Nullable Double value) {
		Map<String, @Nullable Object> row = GivenSources.of();
		row.putAll(Map.of("indikator", "Väntetid", "enhet", "DYGN", "kon", "ALLA", "slag", "UTFALL", "period", "2022",
				"matvarde", "matvarde/2999/" + id));
		row.put("varde", value);
		return row;
	}

	@Test
	void anUppdragCountsOnceForItsKommunAndAtEachOfItsNamnder() {
		this.sources.put(Source.STATUS, status(null));
		this.sources.put(Source.STATUS_BY_NAMND, status("namnd/2999/sn"), status("namnd/2999/tn"));
		Map<String, @Nullable Object> pair = GivenSources.of();
		pair.putAll(Map.of("annanNamnd", "namnd/2999/tn", "annanNamndnamn", "Nämnd tn", "antal", 1L));
		this.sources.put(Source.SHARED, pair);
		gauges(100).refresh();
		assertThat(series("uppdragsgrafen_uppdrag")).hasSize(3)
			.allMatch((each) -> each.contains("status=\"GENOMFORT\"") && each.endsWith("} 1.0"))
			.anyMatch((each) -> each.contains("namnd=\"\""))
			.anyMatch((each) -> each.contains("namnd=\"namnd/2999/tn\""));
		assertThat(series("uppdragsgrafen_samansvar")).singleElement()
			.asString()
			.contains("namnd=\"namnd/2999/sn\"", "annan=\"namnd/2999/tn\"", "annannamn=\"Nämnd tn\"")
			.endsWith("} 1.0");
	}

	private static Map<String, @Nullable Object> status(@Nullable String namnd) {
		Map<String, @Nullable Object> row = GivenSources.of();
		row.putAll(Map.of("ar", 2022L, "status", "GENOMFORT", "antal", 1L));
		row.put("namnd", namnd);
		return row;
	}

	@Test
	void anotherVersionOfTheDataTakesThePlaceOfTheFirst() {
		Gauges gauges = gauges(100);
		this.sources.put(Source.DATASET, Map.of("uppdaterad", 1_790_000_000L));
		this.sources.put(Source.FORECASTS, GivenSources.forecast("2023-08", 100L, -7L));
		gauges.refresh();
		this.sources.put(Source.FORECASTS, GivenSources.forecast("2023-10", 100L, -9L));
		gauges.refresh();
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).singleElement()
			.asString()
			.contains("period=\"2023-10\"")
			.endsWith("} -9.0");
		assertThat(series("uppdragsgrafen_prognos_timestamp_seconds")).singleElement()
			.asString()
			.endsWith("} 1.6987104E9");
		assertThat(series("uppdragsgrafen_dataset_timestamp_seconds"))
			.containsExactly("uppdragsgrafen_dataset_timestamp_seconds 1.79E9");
	}

	@Test
	void whatTheDatabaseHasNoTimeForStaysAsItWas() {
		this.sources.put(Source.FORECASTS, GivenSources.forecast("2023-08", 100L, -7L));
		boolean[] slow = { false };
		Gauges gauges = gauges((question) -> {
			if (slow[0]) {
				throw new ReadTimeout(null);
			}
			return this.sources.read(question);
		}, ALL_LEVELS, 100);
		gauges.refresh();
		slow[0] = true;
		gauges.refresh();
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).hasSize(1);
	}

	@Test
	void whatFailedIsReadAgainWithinSecondsAloneAndSaidMeanwhile() {
		String failed = "uppdragsgrafen_metrics_failed{metric=\"uppdragsgrafen_avvikelse_kronor\"} ";
		this.sources.put(Source.FORECASTS, GivenSources.forecast("2023-08", 100L, -7L));
		String slow = Source.FORECASTS.question(null, ALL_LEVELS, 100).cypher();
		List<String> asked = new CopyOnWriteArrayList<>();
		Gauges gauges = gauges((question) -> {
			asked.add(question.cypher());
			if (question.cypher().equals(slow) && Collections.frequency(asked, slow) == 1) {
				throw new ReadTimeout(new IllegalStateException("the cause"));
			}
			return this.sources.read(question);
		}, ALL_LEVELS, 100);
		List<String> told = logged(gauges::refresh);
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).isEmpty();
		assertThat(series("uppdragsgrafen_metrics_failed")).hasSize(Metrics.ALL.size())
			.contains(failed + "1.0")
			.contains("uppdragsgrafen_metrics_failed{metric=\"uppdragsgrafen_uppdrag\"} 0.0");
		assertThat(told).singleElement()
			.asString()
			.contains("analys/prognoser", "the cause", "uppdragsgrafen_avvikelse_kronor");
		int once = asked.size();
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(series("uppdragsgrafen_metrics_failed")).contains(failed + "0.0"));
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).hasSize(1);
		assertThat(asked.subList(once, asked.size())).containsExactly(slow);
	}

	@Test
	void aPauseBetweenRetriesDoublesUpToFiveMinutes() {
		assertThat(Stream.iterate(Duration.ofSeconds(2), Retries::longer).limit(10).map(Duration::toSeconds))
			.containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
	}

	@Test
	void whatIsBeyondTheCeilingIsLeftOutAndSaid() {
		this.sources.put(Source.FORECASTS, GivenSources.forecast("2023-04", 100L, -1L),
				GivenSources.forecast("2023-08", 100L, -2L), GivenSources.forecast("2023-10", 100L, -3L));
		gauges(2).refresh();
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).hasSize(2);
		assertThat(series("uppdragsgrafen_series"))
			.contains("uppdragsgrafen_series{metric=\"uppdragsgrafen_avvikelse_kronor\"} 2.0");
		assertThat(series("uppdragsgrafen_series_refused")).contains(
				"uppdragsgrafen_series_refused{metric=\"uppdragsgrafen_avvikelse_kronor\"} 1.0",
				"uppdragsgrafen_series_refused{metric=\"uppdragsgrafen_uppdrag\"} 0.0");
	}

	@Test
	void onlyTheChosenLevelsAreAskedFor() {
		gauges((question) -> {
			assertThat(question.parameters()).containsEntry("niva", List.of("NAMND")).containsEntry("first", 7);
			return this.sources.read(question);
		}, List.of("NAMND"), 7).refresh();
	}

	@Test
	void aLevelOrACeilingThatCannotBeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Ceiling(List.of("NÄMND"), 1))
			.withMessage(
					"uppdragsgrafen.metrics.niva is [NÄMND], but its values are of [NAMND, GRUPP, VERKSAMHET, VARAV]");
		assertThatIllegalArgumentException().isThrownBy(() -> new Ceiling(List.of("NAMND"), 0))
			.withMessage("uppdragsgrafen.metrics.series is 0, but must be at least 1");
	}

	private static List<String> logged(Runnable task) {
		Logger logger = (Logger) LoggerFactory.getLogger(Gauges.class);
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		logger.addAppender(lines);
		task.run();
		logger.detachAppender(lines);
		return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

	private Gauges gauges(int series) {
		return gauges(this.sources, ALL_LEVELS, series);
	}

	private Gauges gauges(GraphReader reader, List<String> niva, int series) {
		return new Gauges(this.registry, reader, new Ceiling(niva, series));
	}

	private List<String> series(String metric) {
		return this.registry.scrape()
			.lines()
			.filter((line) -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
			.toList();
	}

}
