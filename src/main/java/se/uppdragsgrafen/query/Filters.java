package se.uppdragsgrafen.query;

import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

/** Conditions asked of a node that was found. */
final class Filters {

	private Filters() {
	}

	static org.neo4j.cypherdsl.core.Condition all(List<Condition> conditions, Node node) {
		org.neo4j.cypherdsl.core.Condition all = Cypher.noCondition();
		for (Condition condition : conditions) {
			all = all.and(one(condition, node));
		}
		return all;
	}

	private static org.neo4j.cypherdsl.core.Condition one(Condition condition, Node node) {
		Path path = Path.of(condition.filter(), node, Names.ASKED);
		if (condition.filter().local()) {
			return path.compared(condition);
		}
		org.neo4j.cypherdsl.core.Condition exists = Cypher.exists(
				Cypher.match(path.pattern()).where(path.compared(condition)).returning(Cypher.literalTrue()).build());
		return condition.expected() ? exists : exists.not();
	}

}
