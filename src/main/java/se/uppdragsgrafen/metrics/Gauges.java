package se.uppdragsgrafen.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.MemoryExceeded;
import se.uppdragsgrafen.query.ReadTimeout;

/** The figures of the loaded graph as gauges. */
public final class Gauges {

	private static final Logger LOG = LoggerFactory.getLogger(Gauges.class);

	private final GraphReader reader;

	private final Ceiling ceiling;

	private final Map<Metric, MultiGauge> gauges = new LinkedHashMap<>();

	private final Map<Metric, Long> kept = new LinkedHashMap<>();

	private final Map<Metric, Long> refused = new LinkedHashMap<>();

	private final MultiGauge series;

	private final MultiGauge seriesRefused;

	Gauges(MeterRegistry registry, GraphReader reader, Ceiling ceiling) {
		this.reader = reader;
		this.ceiling = ceiling;
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
	}

	/**
	 * Reads the graph anew: to be called when another version of the data was loaded. A
	 * metric that the database has no time or memory for stays as it was.
	 */
	public void refresh() {
		Map<Source, Rows> read = new HashMap<>();
		for (Metric metric : Metrics.ALL) {
			try {
				refresh(metric,
						metric.sources().stream().map(source -> read.computeIfAbsent(source, this::read)).toList());
			}
			catch (ReadTimeout | MemoryExceeded ex) {
				LOG.warn("{} stays as it was. Fewer rows are read with uppdragsgrafen.metrics.niva", metric.exposed(),
						ex);
			}
		}
		this.series.register(counts(this.kept), true);
		this.seriesRefused.register(counts(this.refused), true);
	}

	private Rows read(Source source) {
		return Rows.read(this.reader, source.question(null, this.ceiling.niva(), this.ceiling.series()));
	}

	private void refresh(Metric metric, List<Rows> sources) {
		Map<List<String>, Number> values = new LinkedHashMap<>();
		for (Rows rows : sources) {
			for (var row : rows.rows()) {
				Number value = metric.value().apply(row);
				if (value != null) {
					values.put(metric.labelled(row), value);
				}
			}
		}
		int most = Math.min(values.size(), this.ceiling.series());
		this.kept.put(metric, (long) most);
		this.refused.put(metric, sources.stream().mapToLong(Rows::left).sum() + values.size() - most);
		List<MultiGauge.Row<?>> rows = new ArrayList<>(most);
		values.entrySet()
			.stream()
			.limit(most)
			.forEach(each -> rows.add(MultiGauge.Row.of(tags(metric, each.getKey()), each.getValue())));
		gauge(metric).register(rows, true);
	}

	private MultiGauge gauge(Metric metric) {
		return Objects.requireNonNull(this.gauges.get(metric));
	}

	private static Tags tags(Metric metric, List<String> values) {
		List<Tag> tags = new ArrayList<>(values.size());
		for (int i = 0; i < values.size(); i++) {
			tags.add(Tag.of(metric.labels().get(i), values.get(i)));
		}
		return Tags.of(tags);
	}

	private static List<MultiGauge.Row<?>> counts(Map<Metric, Long> counts) {
		List<MultiGauge.Row<?>> rows = new ArrayList<>();
		counts.forEach((metric, count) -> rows.add(MultiGauge.Row.of(Tags.of("metric", metric.exposed()), count)));
		return rows;
	}

}
