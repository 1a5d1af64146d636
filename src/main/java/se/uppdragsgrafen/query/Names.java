package se.uppdragsgrafen.query;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

/** The variables of a statement: one for each depth, and one for each step of a path. */
final class Names {

	/** Steps of the path where a list starts. */
	static final String START = "a";

	/** Steps of a path in a subquery, which sees the names outside it. */
	static final String ASKED = "s";

	private Names() {
	}

	/** The node of that type at that depth. */
	static Node node(String type, int depth) {
		return Cypher.node(type).named(variable(depth));
	}

	static String variable(int depth) {
		return (depth == 0) ? "n" : "n" + depth;
	}

	/** A node on the way to what a filter compares. */
	static Node step(String type, String where, int step) {
		return Cypher.node(type).named(where + step);
	}

}
