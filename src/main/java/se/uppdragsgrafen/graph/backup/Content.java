package se.uppdragsgrafen.graph.backup;

/**
 * How much a backup holds.
 *
 * @param nodes how many nodes
 * @param relationships how many relationships between them
 */
public record Content(long nodes, long relationships) {

	long all() {
		return this.nodes + this.relationships;
	}

}
