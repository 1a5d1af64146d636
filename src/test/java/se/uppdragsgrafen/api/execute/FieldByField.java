package se.uppdragsgrafen.api.execute;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

import se.uppdragsgrafen.api.ExceptionResolver;

/** Executes what is below a planned field too, as graphql-java does. */
final class FieldByField extends AsyncExecutionStrategy {

	private final RequestPlanner planner;

	FieldByField(RequestPlanner planner) {
		super(DataFetcherExceptionResolver.createExceptionHandler(List.of(new ExceptionResolver())));
		this.planner = planner;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext request, ExecutionStrategyParameters fields) {
		Planned planned = this.planner.plan(request);
		return super.execute(request, fields.transform((root) -> root.localContext(planned)));
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext request, ExecutionStrategyParameters field) {
		return super.completeValue(request, (field.getSource() instanceof Whole whole)
				? field.transform((value) -> value.source(whole.value())) : field);
	}

}
