package se.uppdragsgrafen.metrics;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.uppdragsgrafen.query.GraphReader;

/** Puts the metrics together. */
@Configuration(proxyBeanMethods = false)
public class MetricsConfiguration {

	@Bean
	Ceiling ceiling(@Value("${uppdragsgrafen.metrics.niva}") List<String> niva,
			@Value("${uppdragsgrafen.metrics.series}") int series) {
		return new Ceiling(niva, series);
	}

	@Bean
	Gauges gauges(MeterRegistry registry, GraphReader reader, Ceiling ceiling) {
		return new Gauges(registry, reader, ceiling);
	}

	@Bean
	HistoryDoor historyDoor(GraphReader reader, Ceiling ceiling) {
		return new HistoryDoor(reader, ceiling);
	}

	/** The codes of errors are a label of the operations, and need no metric each. */
	@Bean
	static MeterFilter noMetricPerError() {
		return MeterFilter.deny(meter -> meter.getName().startsWith("graphql.request."));
	}

}
