package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Budget, forecasts and accounts in OpenMetrics, each at the last day of its period,
 * since a forecast was made then and not when somebody looks.
 */
record History(MetricSnapshots snapshots) {

	static final String MEDIA_TYPE = OpenMetricsTextFormatWriter.CONTENT_TYPE;

	static History of(List<Map<String, @Nullable Object>> rows) {
		MetricSnapshots.Builder snapshots = MetricSnapshots.builder();
		Metrics.OF_MONEY.forEach(metric -> snapshots.metricSnapshot(snapshot(metric, rows)));
		return new History(snapshots.build());
	}

	private static GaugeSnapshot snapshot(Metric metric, List<Map<String, @Nullable Object>> rows) {
		GaugeSnapshot.Builder snapshot = GaugeSnapshot.builder()
			.name(metric.exposed())
			.help(metric.help())
			.unit(unit(metric));
		for (var row : rows) {
			Number value = metric.value().apply(row);
			if (value != null) {
				Period.lastDay(row.get("period")).ifPresent(day -> snapshot.dataPoint(point(metric, row, value, day)));
			}
		}
		return snapshot.build();
	}

	private static GaugeDataPointSnapshot point(Metric metric, Map<String, @Nullable Object> row, Number value,
			Instant day) {
		return GaugeDataPointSnapshot.builder()
			.labels(io.prometheus.metrics.model.snapshots.Labels.of(metric.labels(), metric.labelled(row)))
			.value(value.doubleValue())
			.scrapeTimestampMillis(day.toEpochMilli())
			.build();
	}

	private static @Nullable Unit unit(Metric metric) {
		return (metric.unit() != null) ? new Unit(metric.unit()) : null;
	}

	void write(OutputStream out) throws IOException {
		OpenMetricsTextFormatWriter.builder().build().write(out, this.snapshots);
	}

}
