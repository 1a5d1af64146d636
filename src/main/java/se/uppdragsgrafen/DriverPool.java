package se.uppdragsgrafen;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.Config;
import org.neo4j.driver.observation.micrometer.ConnectionPoolMetricsHandler;
import org.neo4j.driver.observation.micrometer.MicrometerObservationProvider;
import org.neo4j.driver.observation.micrometer.PooledConnectionAcquireContext;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;

/**
 * How the driver does its work. Of what it can observe, only its pool: how many
 * connections there are, used and idle, who waits for one and how long. Apart from what
 * else is observed, because the driver observes each statement a dozen times, with its
 * values if it is let.
 */
final class DriverPool implements ConfigBuilderCustomizer {

	private final ObservationRegistry observations = ObservationRegistry.create();

	DriverPool(MeterRegistry registry) {
		this.observations.observationConfig()
			.observationHandler(new ConnectionPoolMetricsHandler(registry))
			.observationHandler(new Waits(registry));
	}

	@Override
	public void customize(Config.ConfigBuilder driver) {
		// Telemetry is one more message to the database with each statement. More threads
		// than half of the processors have take from those that answer.
		driver.withObservationProvider(MicrometerObservationProvider.builder(this.observations).build())
			.withTelemetryDisabled(true)
			.withEventLoopThreads(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	}

	/** Times how long a statement waits for its connection. */
	private static final class Waits extends DefaultMeterObservationHandler {

		Waits(MeterRegistry registry) {
			super(registry, IgnoredMeters.LONG_TASK_TIMER);
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return context instanceof PooledConnectionAcquireContext;
		}

	}

}
