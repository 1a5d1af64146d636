package se.uppdragsgrafen.metrics;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.query.DriverReader;
import se.uppdragsgrafen.query.GraphReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The metrics of a package of the test's own. */
class GaugesTest extends DatabaseTest {

	private static final List<String> ALL_LEVELS = List.of("NAMND", "GRUPP", "VERKSAMHET", "VARAV");

	private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

	private final GraphReader reader = new DriverReader(ScratchNeo4j::driver, Duration.ofSeconds(8));

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void aFigureIsASeriesWithAllLabelsAndAnUnknownOneIsNone() {
		load(facts().add(row("2023-08", Ekonomirad.Niva.NAMND, 100L, -7L))
			.add(row("2023", Ekonomirad.Niva.NAMND, null, 0L)));
		gauges(ALL_LEVELS, 100).refresh();
		assertThat(series("uppdragsgrafen_budget_kronor")).singleElement()
			.asString()
			.contains("ar=\"2023\"", "benamning=\"Hela\"", "kommun=\"2999\"", "kommunnamn=\"Provstad\"",
					"namnd=\"namnd/2999/sn\"", "namndnamn=\"Nämnd sn\"", "niva=\"NAMND\"", "period=\"2023-08\"",
					"slag=\"NETTO\"", "verksamhet=\"\"", "ekonomirad=\"ekonomirad/2999/sn/2023-08/namnd\"")
			.endsWith("} 100.0");
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).hasSize(2).anyMatch(each -> each.endsWith("} 0.0"));
		assertThat(series("uppdragsgrafen_bokslut_kronor")).isEmpty();
	}

	@Test
	void aSuppressedOrMissingValueHasNoSeries() {
		load(facts().add(value("2022", new BigDecimal("4.5"), Matvarde.Vardestatus.ANGIVET))
			.add(value("2023", null, Matvarde.Vardestatus.UNDERTRYCKT))
			.add(value("2024", null, Matvarde.Vardestatus.SAKNAS)));
		gauges(ALL_LEVELS, 100).refresh();
		assertThat(series("uppdragsgrafen_matvarde")).singleElement()
			.asString()
			.contains("indikator=\"Väntetid\"", "enhet=\"DYGN\"", "kon=\"ALLA\"", "delgrupp=\"\"", "period=\"2022\"")
			.endsWith("} 4.5");
	}

	@Test
	void anUppdragCountsOnceForItsKommunAndAtEachOfItsNamnder() {
		load(facts().namnd("tn", Namnd.Typ.NAMND)
			.uppdrag("u", "sn", "tn")
			.uppfoljning("u", "2022", Uppfoljning.Status.GENOMFORT));
		gauges(ALL_LEVELS, 100).refresh();
		assertThat(series("uppdragsgrafen_uppdrag")).hasSize(3)
			.allMatch(each -> each.contains("status=\"GENOMFORT\"") && each.endsWith("} 1.0"))
			.anyMatch(each -> each.contains("namnd=\"\""))
			.anyMatch(each -> each.contains("namnd=\"namnd/2999/tn\""));
		assertThat(series("uppdragsgrafen_samansvar")).singleElement()
			.asString()
			.contains("namnd=\"namnd/2999/sn\"", "annan=\"namnd/2999/tn\"", "annannamn=\"Nämnd tn\"")
			.endsWith("} 1.0");
	}

	@Test
	void anotherVersionOfTheDataTakesThePlaceOfTheFirst() {
		Gauges gauges = gauges(ALL_LEVELS, 100);
		load(facts().add(row("2023-08", Ekonomirad.Niva.NAMND, 100L, -7L)));
		gauges.refresh();
		load(facts().add(row("2023-10", Ekonomirad.Niva.NAMND, 100L, -9L)));
		gauges.refresh();
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).singleElement()
			.asString()
			.contains("period=\"2023-10\"")
			.endsWith("} -9.0");
		assertThat(series("uppdragsgrafen_prognos_timestamp_seconds")).singleElement()
			.asString()
			.endsWith("} 1.6987104E9");
		assertThat(series("uppdragsgrafen_dataset_timestamp_seconds")).hasSize(1);
	}

	@Test
	void whatIsBeyondTheCeilingIsLeftOutAndSaid() {
		load(facts().add(row("2023-04", Ekonomirad.Niva.NAMND, 100L, -1L))
			.add(row("2023-08", Ekonomirad.Niva.NAMND, 100L, -2L))
			.add(row("2023-10", Ekonomirad.Niva.NAMND, 100L, -3L)));
		gauges(ALL_LEVELS, 2).refresh();
		assertThat(series("uppdragsgrafen_avvikelse_kronor")).hasSize(2);
		assertThat(series("uppdragsgrafen_series"))
			.contains("uppdragsgrafen_series{metric=\"uppdragsgrafen_avvikelse_kronor\"} 2.0");
		assertThat(series("uppdragsgrafen_series_refused")).contains(
				"uppdragsgrafen_series_refused{metric=\"uppdragsgrafen_avvikelse_kronor\"} 1.0",
				"uppdragsgrafen_series_refused{metric=\"uppdragsgrafen_uppdrag\"} 0.0");
	}

	@Test
	void onlyTheChosenLevelsAreMeasured() {
		load(facts().add(row("2023-08", Ekonomirad.Niva.NAMND, 100L, -1L))
			.add(row("2023-08", Ekonomirad.Niva.VARAV, 10L, -2L)));
		gauges(List.of("NAMND"), 100).refresh();
		assertThat(series("uppdragsgrafen_budget_kronor")).singleElement().asString().contains("niva=\"NAMND\"");
	}

	@Test
	void aLevelOrACeilingThatCannotBeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Ceiling(List.of("NÄMND"), 1))
			.withMessage(
					"uppdragsgrafen.metrics.niva is [NÄMND], but its values are of [NAMND, GRUPP, VERKSAMHET, VARAV]");
		assertThatIllegalArgumentException().isThrownBy(() -> new Ceiling(List.of("NAMND"), 0))
			.withMessage("uppdragsgrafen.metrics.series is 0, but must be at least 1");
	}

	private Gauges gauges(List<String> niva, int series) {
		return new Gauges(this.registry, this.reader, new Ceiling(niva, series));
	}

	private List<String> series(String metric) {
		return this.registry.scrape()
			.lines()
			.filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
			.toList();
	}

	private void load(SampleFacts facts) {
		writer().load(List.of(packages().read("egen", facts)), Progress.NONE);
	}

	private static SampleFacts facts() {
		SampleFacts facts = new SampleFacts("egen").namnd("sn", Namnd.Typ.NAMND);
		return facts.add(new Indikator("indikator/vantetid", "Väntetid", Indikator.Enhet.DYGN, facts.kallor()));
	}

	private Ekonomirad row(String period, Ekonomirad.Niva niva, @Nullable Long budget, @Nullable Long deviation) {
		String id = "ekonomirad/2999/sn/%s/%s".formatted(period, niva.name().toLowerCase(Locale.ROOT));
		return new Ekonomirad(id, niva, "Hela", 2023, period, Ekonomirad.Slag.NETTO, budget, null, null, deviation,
				true, "-", null, new Ref<>("namnd/2999/sn"), null, facts().kallor());
	}

	private Matvarde value(String period, @Nullable BigDecimal value, Matvarde.Vardestatus status) {
		return new Matvarde("matvarde/2999/vantetid/" + period, period, Matvarde.Kon.ALLA, null, Matvarde.Slag.UTFALL,
				value, status, null, null, null, false, null, new Ref<>("indikator/vantetid"), null, null,
				new Ref<>("namnd/2999/sn"), null, null, null, facts().kallor());
	}

}
