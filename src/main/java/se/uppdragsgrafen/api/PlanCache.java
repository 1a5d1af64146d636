package se.uppdragsgrafen.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;

/**
 * The plans of the operations asked lately. A plan holds for every request of the same
 * operation whose variables have the same shape, whatever their values.
 */
final class PlanCache {

	private static final int OPERATIONS_MOST = 2_000;

	private final Cache<Key, OperationPlan> plans = Caffeine.newBuilder()
		.maximumSize(OPERATIONS_MOST)
		.recordStats()
		.build();

	private final Planner planner;

	PlanCache(Planner planner) {
		this.planner = planner;
	}

	/**
	 * Parsed documents are cached too, so that an operation met again is the same object.
	 */
	private record Key(OperationDefinition operation, Object shape) {
	}

	/** To be measured. */
	Cache<?, ?> cache() {
		return this.plans;
	}

	OperationPlan of(ExecutionContext request) {
		Variables variables = Variables.of(request);
		Key key = new Key(request.getOperationDefinition(),
				VariableShape.of(request.getOperationDefinition(), variables.values(), request.getGraphQLSchema()));
		return this.plans.get(key, missing -> this.planner.plan(request.getGraphQLSchema(),
				request.getOperationDefinition(), request.getFragmentsByName(), variables));
	}

}
