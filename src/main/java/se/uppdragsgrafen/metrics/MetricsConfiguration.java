package se.uppdragsgrafen.metrics;

import java.util.List;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.NamedCache;

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
	HistoryDoor historyDoor(GraphReader reader, Ceiling ceiling, Editions editions) {
		return new HistoryDoor(reader, ceiling, editions);
	}

	@Bean
	Costs costs(MeterRegistry registry, @Value("${uppdragsgrafen.limits.cost}") long limit) {
		return new Costs(registry, limit);
	}

	@Bean
	StatementsInFlight statementsInFlight(MeterRegistry registry) {
		return new StatementsInFlight(registry);
	}

	@Bean
	MeterBinder caches(List<NamedCache> caches) {
		return registry -> caches.forEach(each -> {
			CaffeineCacheMetrics.monitor(registry, each.cache(), each.name());
			loads(each, registry);
		});
	}

	/** Micrometer times these only where a cache loads by itself. */
	private static void loads(NamedCache cache, MeterRegistry registry) {
		FunctionTimer
			.builder("uppdragsgrafen.cache.load", cache.cache(), each -> each.stats().loadCount(),
					each -> each.stats().totalLoadTime(), TimeUnit.NANOSECONDS)
			.tag("cache", cache.name())
			.description("What was made for a cache because it was missed.")
			.register(registry);
	}

	/** The codes of errors are a label of the operations, and need no metric each. */
	@Bean
	static MeterFilter noMetricPerError() {
		return MeterFilter.deny(meter -> meter.getName().startsWith("graphql.request."));
	}

	@Bean
	static MeterFilter described() {
		return new Described();
	}

}
