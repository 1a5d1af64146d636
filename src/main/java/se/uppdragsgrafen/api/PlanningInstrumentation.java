package se.uppdragsgrafen.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.CostMeter;
import se.uppdragsgrafen.query.Deadline;
import se.uppdragsgrafen.quota.NotNow;
import se.uppdragsgrafen.quota.Visit;

/**
 * Plans a whole operation before any of it is executed, so that what asks for too much is
 * refused before the database hears of it, and what it costs is paid.
 */
final class PlanningInstrumentation extends SimplePerformantInstrumentation {

	/** The key of the question's cost in a request's GraphQL context: a Long. */
	static final Class<Cost> COST = Cost.class;

	private final PlanCache plans;

	private final Limits limits;

	private final Cost cost;

	private final CostMeter meter;

	private final Duration time;

	PlanningInstrumentation(PlanCache plans, Limits limits, Cost cost, CostMeter meter, Duration time) {
		this.plans = plans;
		this.limits = limits;
		this.cost = cost;
		this.meter = meter;
		this.time = time;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext request = parameters.getExecutionContext();
		try {
			request.getGraphQLContext().put(Planned.class, plan(request));
		}
		catch (ApiException ex) {
			throw refused(ex);
		}
		catch (NotNow ex) {
			Marks.OF_ASKER.on(request.getGraphQLContext());
			throw refused(Faults.of(ex).orElseThrow());
		}
		return SimpleInstrumentationContext.noOp();
	}

	private static AbortExecutionException refused(ApiException refusal) {
		return new AbortExecutionException(List.of(ApiError.of(refusal)));
	}

	private Planned plan(ExecutionContext request) {
		Deadline deadline = Deadline.in(this.time);
		OperationPlan plan = this.plans.of(request);
		Variables variables = Variables.of(request);
		Map<String, Map<String, @Nullable Object>> values = new LinkedHashMap<>();
		plan.roots().forEach((path, root) -> values.put(path, root.values(variables)));
		long nodes = plan.cost(this.cost, values, variables);
		request.getGraphQLContext().put(COST, nodes);
		this.meter.reckoned(nodes, this.limits.isTooCostly(nodes));
		this.limits.checkCost(nodes);
		// What was paid at the door is part of it.
		Visit.current().ifPresent(visit -> visit.payUpTo(plan.unplanned() + nodes));
		return new Planned(plan, variables, values, deadline);
	}

}
