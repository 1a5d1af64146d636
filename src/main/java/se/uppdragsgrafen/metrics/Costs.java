package se.uppdragsgrafen.metrics;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import se.uppdragsgrafen.query.CostMeter;

/** How the costs of questions are spread, and where the limit lies. */
final class Costs implements CostMeter {

	private static final String NODES = "nodes";

	private static final double[] STEPS = { 1, 10, 100, 1_000, 10_000, 100_000 };

	private final DistributionSummary allowed;

	private final DistributionSummary refused;

	Costs(MeterRegistry registry, long limit) {
		this.allowed = summary(registry, false);
		this.refused = summary(registry, true);
		Gauge.builder("uppdragsgrafen.question.cost.limit", () -> limit)
			.baseUnit(NODES)
			.description("Nodes that the answer to a question may hold, uppdragsgrafen.limits.cost.")
			.register(registry);
	}

	private static DistributionSummary summary(MeterRegistry registry, boolean refused) {
		return DistributionSummary.builder("uppdragsgrafen.question.cost")
			.baseUnit(NODES)
			.description("Nodes that the answer to a question could hold, reckoned before it is asked.")
			.tag("refused", String.valueOf(refused))
			.serviceLevelObjectives(STEPS)
			.register(registry);
	}

	@Override
	public void reckoned(long nodes, boolean refused) {
		(refused ? this.refused : this.allowed).record((double) nodes);
	}

}
