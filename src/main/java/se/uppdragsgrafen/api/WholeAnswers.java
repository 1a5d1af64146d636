package se.uppdragsgrafen.api;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import org.jspecify.annotations.Nullable;

/**
 * Executes an operation, but lets a planned field's value stand as the answer: the
 * database has answered all that is below it, and to execute that field by field would
 * only say it again. What does not fit the schema is executed after all, so that its
 * errors are graphql-java's own.
 */
final class WholeAnswers extends AsyncExecutionStrategy {

	WholeAnswers(DataFetcherExceptionHandler failures) {
		super(failures);
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext request, ExecutionStrategyParameters field) {
		Form form = form(request, field);
		Object value = field.getSource();
		if (form == null || value == null) {
			return super.completeValue(request, field);
		}
		try {
			return new FieldValueInfo(CompleteValueType.OBJECT, form.of(value));
		}
		catch (Form.Misfit ex) {
			return super.completeValue(request, field);
		}
	}

	private static @Nullable Form form(ExecutionContext request, ExecutionStrategyParameters field) {
		Planned planned = request.getGraphQLContext().get(Planned.class);
		return (planned != null) ? planned.plan().forms().get(field.getPath().toString()) : null;
	}

}
