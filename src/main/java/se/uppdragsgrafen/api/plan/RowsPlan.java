package se.uppdragsgrafen.api.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import se.uppdragsgrafen.query.Cost;

/**
 * What is asked of the rows of an analysis.
 *
 * @param columns the column that each key shows, in the answer's order
 * @param nodes how the nodes are read, for each key that shows some
 */
public record RowsPlan(Map<String, String> columns, Map<String, NodesPlan> nodes) {

	public RowsPlan {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
		nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
	}

	/** How many nodes one row may give, itself counted. */
	long cost(Cost counted, Variables request) {
		return 1 + this.nodes.values().stream().mapToLong(node -> node.cost(counted, request)).sum();
	}

}
