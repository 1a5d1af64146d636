package se.uppdragsgrafen.metrics;

import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

import se.uppdragsgrafen.query.StatementContext;

/** Counts the statements that requests wait for just now. */
final class StatementsInFlight implements ObservationHandler<StatementContext> {

	private final AtomicInteger statements = new AtomicInteger();

	StatementsInFlight(MeterRegistry registry) {
		Gauge.builder("uppdragsgrafen.statements.in.flight", this.statements, AtomicInteger::get)
			.description("Statements that requests wait for just now.")
			.register(registry);
	}

	@Override
	public void onStart(StatementContext statement) {
		this.statements.incrementAndGet();
	}

	@Override
	public void onStop(StatementContext statement) {
		this.statements.decrementAndGet();
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof StatementContext;
	}

}
