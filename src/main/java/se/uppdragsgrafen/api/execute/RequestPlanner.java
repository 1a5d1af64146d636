package se.uppdragsgrafen.api.execute;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.execution.ExecutionContext;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.plan.OperationPlan;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.api.planner.Limits;
import se.uppdragsgrafen.api.planner.PlanCache;
import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.CostMeter;
import se.uppdragsgrafen.query.Deadline;
import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.quota.NotNow;
import se.uppdragsgrafen.quota.Visit;

/**
 * Plans a request whole before any of it is executed, so that what asks for too much is
 * refused before the database hears of it, and what it costs is paid.
 */
final class RequestPlanner {

	/** The key of the question's cost in a request's GraphQL context: a Long. */
	static final Class<Cost> COST = Cost.class;

	private final PlanCache plans;

	private final Limits limits;

	private final Cost cost;

	private final CostMeter meter;

	private final KnownNames names;

	private final Duration time;

	/** A planner of requests that give all statements of one so much time. */
	RequestPlanner(PlanCache plans, Limits limits, Cost cost, CostMeter meter, KnownNames names, Duration time) {
		this.plans = plans;
		this.limits = limits;
		this.cost = cost;
		this.meter = meter;
		this.names = names;
		this.time = time;
	}

	/**
	 * The plans of the request's own fields.
	 * @throws ApiException where it asks for what it may not
	 * @throws NotNow where the asker has to wait
	 */
	Planned plan(ExecutionContext request) {
		Deadline deadline = Deadline.in(this.time);
		PlanCache.Found found = this.plans.of(request);
		OperationPlan plan = found.plan();
		Variables variables = Variables.of(request).knowing(this.names);
		List<Map<String, @Nullable Object>> values = plan.values(variables);
		long nodes = plan.cost(this.cost, values, variables);
		request.getGraphQLContext().put(COST, nodes);
		this.meter.reckoned(nodes, this.limits.isTooCostly(nodes));
		this.limits.checkCost(nodes);
		long beside = plan.unplanned() + (found.isNew() ? plan.planning() : 0);
		// What was paid at the door is part of it.
		Visit.current().ifPresent(visit -> visit.payUpTo(beside + nodes));
		return new Planned(plan.root().fields(), values, variables, deadline);
	}

}
