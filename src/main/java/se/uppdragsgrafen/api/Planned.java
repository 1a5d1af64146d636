package se.uppdragsgrafen.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Deadline;

/**
 * A request's plan with its values, as it lies in the request's GraphQL context.
 *
 * @param plan the plan
 * @param variables the request's variables
 * @param values the parameters of each statement, by path
 * @param deadline when all its statements must be over
 */
record Planned(OperationPlan plan, Variables variables, Map<String, Map<String, @Nullable Object>> values,
		Deadline deadline) {
}
