package se.uppdragsgrafen.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;

/** The series of all metrics in the registry, and how many there are. */
final class Series {

	private final int most;

	private final Map<Metric, MultiGauge> gauges = new LinkedHashMap<>();

	private final Map<Metric, Long> kept = new LinkedHashMap<>();

	private final Map<Metric, Long> refused = new LinkedHashMap<>();

	private final MultiGauge series;

	private final MultiGauge seriesRefused;

	private final MultiGauge failed;

	/**
	 * None yet.
	 * @param most series of a metric
	 */
	Series(MeterRegistry registry, int most) {
		this.most = most;
		for (Metric metric : Metrics.ALL) {
			this.gauges.put(metric,
					MultiGauge.builder(metric.key())
						.baseUnit(metric.unit())
						.description(metric.help())
						.register(registry));
		}
		this.series = MultiGauge.builder("uppdragsgrafen.series").description("Series of a metric.").register(registry);
		this.seriesRefused = MultiGauge.builder("uppdragsgrafen.series.refused")
			.description("Rows of the graph that are no series, since uppdragsgrafen.metrics.series was reached.")
			.register(registry);
		this.failed = MultiGauge.builder("uppdragsgrafen.metrics.failed")
			.description("1 while a metric could not be read of the graph, and is missing or old; else 0.")
			.register(registry);
	}

	/** Replaces a metric's series by what these rows say. */
	void show(Metric metric, List<Rows> sources) {
		Map<List<String>, Number> values = new LinkedHashMap<>();
		for (Rows rows : sources) {
			for (var row : rows.rows()) {
				Number value = metric.value().apply(row);
				if (value != null) {
					values.put(metric.labelled(row), value);
				}
			}
		}
		int shown = Math.min(values.size(), this.most);
		this.kept.put(metric, (long) shown);
		this.refused.put(metric, sources.stream().mapToLong(Rows::left).sum() + values.size() - shown);
		List<MultiGauge.Row<?>> rows = new ArrayList<>(shown);
		values.entrySet()
			.stream()
			.limit(shown)
			.forEach(each -> rows.add(MultiGauge.Row.of(tags(metric, each.getKey()), each.getValue())));
		Objects.requireNonNull(this.gauges.get(metric)).register(rows, true);
	}

	private static Tags tags(Metric metric, List<String> values) {
		List<Tag> tags = new ArrayList<>(values.size());
		for (int i = 0; i < values.size(); i++) {
			tags.add(Tag.of(metric.labels().get(i), values.get(i)));
		}
		return Tags.of(tags);
	}

	/** Renews the counts, and tells which metrics failed. */
	void count(Set<Metric> failing) {
		Map<Metric, Long> failures = new LinkedHashMap<>();
		Metrics.ALL.forEach(metric -> failures.put(metric, failing.contains(metric) ? 1L : 0L));
		this.failed.register(rows(failures), true);
		this.seriesRefused.register(rows(this.refused), true);
		this.series.register(rows(this.kept), true);
	}

	private static List<MultiGauge.Row<?>> rows(Map<Metric, Long> counts) {
		List<MultiGauge.Row<?>> rows = new ArrayList<>();
		counts.forEach((metric, count) -> rows.add(MultiGauge.Row.of(Tags.of("metric", metric.exposed()), count)));
		return rows;
	}

}
