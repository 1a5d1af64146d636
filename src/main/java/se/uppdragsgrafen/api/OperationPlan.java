package se.uppdragsgrafen.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Cost;

/**
 * How an operation is answered: the fields that are questions of their own, by their path
 * in the answer. Values are not in it, so it serves every request of the same shape.
 *
 * @param roots by path, such as {@code /uppdrag}
 * @param unplanned points for what is answered otherwise
 * @param forms what the value of each must be to stand as the answer, by the same path
 * @param fields how many fields were planned
 */
record OperationPlan(Map<String, RootPlan> roots, long unplanned, Map<String, Form> forms, int fields) {

	/** The key of the plan in a request's GraphQL context. */
	static final Class<OperationPlan> KEY = OperationPlan.class;

	OperationPlan {
		roots = Map.copyOf(roots);
		forms = Map.copyOf(forms);
	}

	/**
	 * How many nodes the answer may hold.
	 * @param values the parameters of each statement, by path
	 */
	long cost(Cost counted, Map<String, Map<String, @Nullable Object>> values, Variables request) {
		long total = 0;
		for (var root : this.roots.entrySet()) {
			total += root.getValue().cost(counted, values.getOrDefault(root.getKey(), Map.of()), request);
		}
		return total;
	}

	@Nullable RootPlan at(String path) {
		return this.roots.get(path);
	}

}
