package se.uppdragsgrafen.api;

import graphql.ExecutionInput;
import graphql.GraphQLContext;

/** What an answer turned out to be of, which decides who else may be given it. */
public enum Marks {

	/** Of the graph, and so of an edition of it. */
	OF_GRAPH,
	/** Of who asked: nobody else is given it. */
	OF_ASKER;

	/** Marks what is being answered. */
	public void on(GraphQLContext operation) {
		operation.put(this, true);
	}

	/** Whether what was answered has the mark. */
	public boolean isOn(ExecutionInput operation) {
		return operation.getGraphQLContext().hasKey(this);
	}

}
