package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Relation;

/**
 * One relationship of the graph.
 *
 * @param typ its type
 * @param fran the id of the node that it leaves
 * @param till the id of the node that it enters
 */
record Link(String typ, String fran, String till) {

	/** The relationships that a fact states. */
	static Set<Link> of(@Nullable Union fact) {
		if (fact == null) {
			return Set.of();
		}
		Set<Link> links = new LinkedHashSet<>();
		for (Column column : fact.type().columns()) {
			Relation relation = column.relation();
			if (relation != null) {
				fact.texts(column.name())
					.forEach((other) -> links.add(relation.incoming() ? new Link(relation.value(), other, fact.id())
							: new Link(relation.value(), fact.id(), other)));
			}
		}
		return links;
	}

	/** The ends of relationships, by the type that they have. */
	static Map<String, List<Map<String, Object>>> byType(Set<Link> links) {
		Map<String, List<Map<String, Object>>> byType = new TreeMap<>();
		for (Link link : links) {
			byType.computeIfAbsent(link.typ, (typ) -> new ArrayList<>()).add(link.ends());
		}
		return byType;
	}

	private Map<String, Object> ends() {
		return Map.of("fran", this.fran, "till", this.till);
	}

}
