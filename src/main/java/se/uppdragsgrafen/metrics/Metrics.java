package se.uppdragsgrafen.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The metrics of the graph. */
final class Metrics {

	private static final String KRONOR = "kronor";

	private static final String SECONDS = "seconds";

	/** What has a history: figures that were forecast or accounted for at some time. */
	static final List<Metric> OF_MONEY = List.of(
			money("budget", "Budget in kronor; NETTO is INTAKT less KOSTNAD.", "budgetKr"),
			money("prognos", "Forecast of the year's outcome in kronor, by the period it was made for.", "prognosKr"),
			money("bokslut", "Outcome in the accounts, in kronor.", "bokslutKr"),
			money("avvikelse", "Deviation from budget in kronor, positive where better than budget.", "avvikelseKr"));

	private static final Metric PROGNOS_TIMESTAMP = metric("prognos.timestamp", SECONDS,
			"The last day of the period that a forecast was made for, in seconds since 1970.", Labels.PERIOD,
			List.of(Source.FORECASTS), Metrics::dayOfForecast);

	private static final Metric UPPDRAG = metric("uppdrag", null,
			"Uppdrag by status. Without namnd: those of the kommun. With namnd: those it owns or takes part in; "
					+ "an uppdrag counts at each of them, so never add over namnd.",
			Labels.STATUS, List.of(Source.STATUS, Source.STATUS_BY_NAMND), number("antal"));

	private static final Metric SAMANSVAR = metric("samansvar", null,
			"Uppdrag that two namnder share, each pair once, of all years.", Labels.PAIR, List.of(Source.SHARED),
			number("antal"));

	private static final Metric BUDGETKONSEKVENS = metric("budgetkonsekvens", KRONOR,
			"What uppdrag and agreements change in the budget of a namnd, in kronor.", Labels.BUDGET_CHANGE,
			List.of(Source.BUDGET_CHANGES), number("summaKr"));

	private static final Metric MATVARDE = metric("matvarde", null,
			"A measured value, a target or a change, in the unit that enhet says.", Labels.MEASURED,
			List.of(Source.MEASURED), number("varde"));

	private static final Metric MOTSAGELSER = metric("motsagelser", null,
			"Where documents contradict themselves or each other.", Labels.CONTRADICTION,
			List.of(Source.CONTRADICTIONS), number("antal"));

	private static final Metric DATASET_TIMESTAMP = metric("dataset.timestamp", SECONDS,
			"When the data set was last changed, in seconds since 1970.", List.of(), List.of(Source.DATASET),
			number("uppdaterad"));

	/** All of them. */
	static final List<Metric> ALL = Stream
		.concat(OF_MONEY.stream(),
				Stream.of(PROGNOS_TIMESTAMP, UPPDRAG, SAMANSVAR, BUDGETKONSEKVENS, MATVARDE, MOTSAGELSER,
						DATASET_TIMESTAMP))
		.toList();

	private Metrics() {
	}

	private static Metric money(String name, String help, String column) {
		return metric(name, KRONOR, help + " Never add over niva: a verksamhet, its group and the total are all rows.",
				Labels.FORECAST, List.of(Source.FORECASTS), number(column));
	}

	private static Metric metric(String name, @Nullable String unit, String help, List<String> labels,
			List<Source> sources, Function<Map<String, @Nullable Object>, @Nullable Number> value) {
		return new Metric("uppdragsgrafen." + name, unit, help, labels, sources, value);
	}

	private static Function<Map<String, @Nullable Object>, @Nullable Number> number(String column) {
		return row -> (row.get(column) instanceof Number number) ? number : null;
	}

	private static @Nullable Number dayOfForecast(Map<String, @Nullable Object> row) {
		return (row.get("bokslutKr") != null) ? null
				: Period.lastDay(row.get("period")).map(Instant::getEpochSecond).orElse(null);
	}

}
