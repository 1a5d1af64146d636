package se.uppdragsgrafen.api.execute;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.plan.FieldPlan;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.Deadline;

/**
 * The plans of the fields at one place in the answer, and what the request gives them.
 * Fetchers of those fields have it as their local context.
 *
 * @param fields by key
 * @param values the parameters of each question of the operation, by its number
 * @param variables the request's variables
 * @param deadline when all its statements must be over
 */
record Planned(Map<String, FieldPlan> fields, List<Map<String, @Nullable Object>> values, Variables variables,
		Deadline deadline) {

	/**
	 * The plans of a field and its siblings: its local context.
	 * @throws IllegalStateException where the operation was not planned
	 */
	static Planned beside(DataFetchingEnvironment field) {
		Planned planned = field.getLocalContext();
		if (planned == null) {
			throw new IllegalStateException("Nothing was planned at " + field.getExecutionStepInfo().getPath());
		}
		return planned;
	}

	/**
	 * The plans of the fields below a field that is no question itself.
	 * @throws IllegalStateException where none were planned there
	 */
	static Planned below(DataFetchingEnvironment field) {
		Planned planned = beside(field);
		if (planned.fields.get(key(field)) instanceof FieldPlan.Within within) {
			return new Planned(within.fields(), planned.values, planned.variables, planned.deadline);
		}
		throw new IllegalStateException("Nothing was planned below " + field.getExecutionStepInfo().getPath());
	}

	/** The question that is that field. */
	FieldPlan.Asked asked(DataFetchingEnvironment field) {
		if (this.fields.get(key(field)) instanceof FieldPlan.Asked asked) {
			return asked;
		}
		throw new IllegalStateException("No question was planned at " + field.getExecutionStepInfo().getPath());
	}

	private static String key(DataFetchingEnvironment field) {
		return field.getMergedField().getResultKey();
	}

}
