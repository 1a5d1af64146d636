package se.uppdragsgrafen.graph.backup;

/**
 * What Neo4j calls a node: a text that ends with a number, and begins alike in all of a
 * database.
 */
final class ElementId {

	private ElementId() {
	}

	static long number(String id) {
		return Long.parseLong(id, id.lastIndexOf(':') + 1, id.length(), 10);
	}

	/** All of it but the number. */
	static String beginning(String id) {
		return id.substring(0, id.lastIndexOf(':') + 1);
	}

}
