package se.uppdragsgrafen.api.planner;

import java.util.concurrent.atomic.AtomicBoolean;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.plan.OperationPlan;
import se.uppdragsgrafen.api.plan.Variables;

/**
 * The plans of the operations asked lately. A plan holds for every request of the same
 * operation whose variables have the same shape, whatever their values.
 */
public final class PlanCache {

	/** What a planned field takes, its statement's part and its form's, measured. */
	private static final int BYTES_OF_A_FIELD = 2_000;

	private final Cache<Key, Kept> plans = Caffeine.newBuilder()
		.maximumWeight(CacheBytes.most())
		.weigher((Key key, Kept kept) -> kept.bytes)
		.recordStats()
		.build();

	private final Planner planner;

	public PlanCache(Planner planner) {
		this.planner = planner;
	}

	/**
	 * Parsed documents are cached too, so that an operation met again is the same object.
	 */
	private record Key(OperationDefinition operation, Object shape) {
	}

	/** To be measured. */
	public Cache<?, ?> cache() {
		return this.plans;
	}

	/** Its key keeps the whole document in memory. */
	private record Kept(OperationPlan plan, int bytes) {
	}

	/**
	 * A plan.
	 *
	 * @param plan it
	 * @param isNew whether it was made for this request
	 */
	public record Found(OperationPlan plan, boolean isNew) {
	}

	/**
	 * The plan of a request.
	 * @throws ApiException where it asks for more than it may
	 */
	public Found of(ExecutionContext request) {
		Variables variables = Variables.of(request);
		Key key = new Key(request.getOperationDefinition(),
				VariableShape.of(request.getOperationDefinition(), variables.values(), request.getGraphQLSchema()));
		AtomicBoolean isNew = new AtomicBoolean();
		Kept kept = this.plans.get(key, (missing) -> {
			isNew.set(true);
			return plan(request, variables);
		});
		return new Found(kept.plan, isNew.get());
	}

	private Kept plan(ExecutionContext request, Variables variables) {
		OperationPlan plan = this.planner.plan(request.getGraphQLSchema(), request.getOperationDefinition(),
				request.getFragmentsByName(), variables);
		int document = CacheBytes.ofDocument(request.getExecutionInput().getQuery());
		return new Kept(plan, document + plan.read() * BYTES_OF_A_FIELD);
	}

}
