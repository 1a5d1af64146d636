package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private static final Pattern SEGMENTS = Pattern.compile("/");

	private static final Predicate<String> KOMMUNKOD = Pattern.compile("\\d{4}").asMatchPredicate();

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
		if (fact.type().label().equals("Uppdrag")) {
			kommuner(fact).forEach((kommun) -> links.add(new Link("HOR_TILL", fact.id(), "kommun/" + kommun)));
		}
		return links;
	}

	/**
	 * The codes of the kommuner that an uppdrag belongs to, by the ids in it: also where
	 * it is not known who is to do it.
	 */
	private static Set<String> kommuner(Union fact) {
		return Stream.of("id", "ansvariga", "medverkande", "uppdragsgivare", "kallor")
			.flatMap((column) -> fact.texts(column).stream())
			.map((id) -> SEGMENTS.split(id, 3)[1])
			.filter(KOMMUNKOD)
			.collect(Collectors.toCollection(LinkedHashSet::new));
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
