package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesRelationships;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Relationship.Direction;

/**
 * The way from a node to the node that a filter compares.
 *
 * @param pattern the whole way
 * @param end its last node
 */
record Path(PatternElement pattern, Node end) {

	/** The names by which a node is known lie in nodes of their own, in lower case. */
	private static final ShapeField.Relation NAMES = new ShapeField.Relation("heter", "Namn", List.of("HETER"), false,
			true, null, List.of());

	static Path of(ShapeFilter filter, Node from, String where) {
		List<ShapeField.Relation> steps = new ArrayList<>(filter.path());
		if (filter.op() == ShapeFilter.Op.NAME) {
			steps.add(NAMES);
		}
		PatternElement pattern = from;
		ExposesRelationships<?> last = from;
		Node end = from;
		for (int i = 0; i < steps.size(); i++) {
			ShapeField.Relation step = steps.get(i);
			end = Names.step(step.target(), where, i);
			var longer = last.relationshipWith(end, direction(step), step.types().toArray(String[]::new));
			pattern = longer;
			last = longer;
		}
		return new Path(pattern, end);
	}

	static Direction direction(ShapeField.Relation relation) {
		return relation.incoming() ? Direction.RTL : Direction.LTR;
	}

	/** Whether what lies at the end is what the condition wants. */
	org.neo4j.cypherdsl.core.Condition compared(Condition condition) {
		ShapeFilter filter = condition.filter();
		Property property = this.end.property((filter.op() == ShapeFilter.Op.NAME) ? "nyckel" : filter.property());
		return switch (filter.op()) {
			case IN, NAME -> property.in(Cypher.parameter(condition.requiredParameter()));
			case AT_LEAST -> property.gte(Cypher.parameter(condition.requiredParameter()));
			case AT_MOST -> property.lte(Cypher.parameter(condition.requiredParameter()));
			case EXISTS -> Cypher.noCondition();
			case TEXT -> throw new IllegalStateException("A text search is where a list starts");
		};
	}

}
