package se.uppdragsgrafen.api;

import graphql.GraphQLContext;

/**
 * The mark of an answer that is one client's alone, so that it is neither kept nor given
 * to another.
 */
public final class Private {

	private Private() {
	}

	/** Marks the answer of that execution. */
	static void mark(GraphQLContext execution) {
		execution.put(Private.class, true);
	}

	/** Whether the answer of that execution is one client's alone. */
	public static boolean is(GraphQLContext execution) {
		return execution.hasKey(Private.class);
	}

}
