package se.uppdragsgrafen.api.execute;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import se.uppdragsgrafen.api.ApiError;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.Faults;
import se.uppdragsgrafen.api.Marks;
import se.uppdragsgrafen.api.plan.Form;
import se.uppdragsgrafen.quota.NotNow;

/**
 * Executes an operation: plans it whole, then lets a planned field's value stand as the
 * answer. The database has answered all that is below it, and to execute that field by
 * field would only say it again. What does not fit the schema is executed after all, so
 * that its errors are graphql-java's own.
 */
final class PlannedExecution extends AsyncExecutionStrategy {

	private final RequestPlanner planner;

	PlannedExecution(RequestPlanner planner, DataFetcherExceptionHandler failures) {
		super(failures);
		this.planner = planner;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext request, ExecutionStrategyParameters fields) {
		try {
			Planned planned = this.planner.plan(request);
			return super.execute(request, fields.transform((root) -> root.localContext(planned)));
		}
		catch (ApiException ex) {
			return refused(located(ApiError.of(ex), ex.path(), fields));
		}
		catch (NotNow ex) {
			Marks.OF_ASKER.on(request.getGraphQLContext());
			return refused(ApiError.of(Faults.of(ex).orElseThrow()));
		}
	}

	/** With the place in the document of the operation's own field that it is of. */
	private static ApiError located(ApiError error, List<Object> path, ExecutionStrategyParameters fields) {
		MergedField field = path.isEmpty() ? null : fields.getFields().getSubField(path.getFirst().toString());
		return (field != null) ? error.at(field.getSingleField().getSourceLocation()) : error;
	}

	private static CompletableFuture<ExecutionResult> refused(ApiError error) {
		return CompletableFuture.completedFuture(new ExecutionResultImpl(List.of(error)));
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext request, ExecutionStrategyParameters field) {
		if (!(field.getSource() instanceof Whole whole)) {
			return super.completeValue(request, field);
		}
		try {
			return new FieldValueInfo(CompleteValueType.OBJECT, whole.form().of(whole.value()));
		}
		catch (Form.Misfit ex) {
			return super.completeValue(request, field.transform((value) -> value.source(whole.value())));
		}
	}

}
