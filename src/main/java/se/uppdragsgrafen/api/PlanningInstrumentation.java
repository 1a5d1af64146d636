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
import se.uppdragsgrafen.query.Deadline;

/**
 * Plans a whole operation before any of it is executed, so that what asks for too much is
 * refused before the database hears of it.
 */
final class PlanningInstrumentation extends SimplePerformantInstrumentation {

	private final PlanCache plans;

	private final Limits limits;

	private final Cost cost;

	private final Duration time;

	PlanningInstrumentation(PlanCache plans, Limits limits, Cost cost, Duration time) {
		this.plans = plans;
		this.limits = limits;
		this.cost = cost;
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
			throw new AbortExecutionException(List.of(ApiError.of(ex)));
		}
		return SimpleInstrumentationContext.noOp();
	}

	private Planned plan(ExecutionContext request) {
		Deadline deadline = Deadline.in(this.time);
		OperationPlan plan = this.plans.of(request);
		Variables variables = Variables.of(request);
		Map<String, Map<String, @Nullable Object>> values = new LinkedHashMap<>();
		plan.roots().forEach((path, root) -> values.put(path, root.values(variables)));
		this.limits.checkCost(plan, values, variables, this.cost);
		return new Planned(plan, variables, values, deadline);
	}

}
