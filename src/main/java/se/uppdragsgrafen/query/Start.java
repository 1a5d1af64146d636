package se.uppdragsgrafen.query;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesWith;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingStandaloneCallWithReturnFields;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Where a list starts: at the narrowest of its conditions, as a pattern whose far end has
 * an index; the other conditions are asked of what that finds.
 */
final class Start {

	/** The full-text index over all nodes. */
	private static final String SEARCH_INDEX = "sok";

	private Start() {
	}

	/** How many nodes the whole list has. */
	static Expression count(Plan.Page page, Node node) {
		// Without a condition the database knows the number.
		return page.conditions().isEmpty() ? Cypher.count((PatternElement) node)
				: Cypher.count(reading(page, node, Cypher.noCondition()).returningDistinct(node).build());
	}

	/**
	 * The nodes of the list from where the page starts, each once. Where a condition says
	 * where to start, the cursor is asked of what that finds: the index of ids would be
	 * read from the cursor on for the sake of the order, through all the other kommuner.
	 */
	static ExposesWith after(Plan.Page page, Node node) {
		org.neo4j.cypherdsl.core.Condition keyset = keyset(page.order(), node);
		return startsSearch(conditions(page))
				? reading(page, node, Cypher.noCondition()).withDistinct(node).where(keyset)
				: reading(page, node, keyset);
	}

	static OngoingStandaloneCallWithReturnFields search(String text, SymbolicName score) {
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(SEARCH_INDEX), Cypher.parameter(text))
			.yield(Cypher.name("node").as(Names.variable(0)), Cypher.name("score").as(score));
	}

	static org.neo4j.cypherdsl.core.Condition typed(Node node, @Nullable String types) {
		if (types == null) {
			return node.hasLabels(Shape.NODE);
		}
		SymbolicName type = Cypher.name("typ");
		return Cypher.any(type).in(node.labels()).where(type.in(Cypher.parameter(types)));
	}

	private static OngoingReading reading(Plan.Page page, Node node, org.neo4j.cypherdsl.core.Condition keyset) {
		List<Condition> conditions = conditions(page);
		if (!startsSearch(conditions)) {
			return Cypher.match(node).where(Filters.all(conditions, node).and(keyset));
		}
		Condition first = conditions.getFirst();
		org.neo4j.cypherdsl.core.Condition rest = Filters.all(conditions.subList(1, conditions.size()), node)
			.and(keyset);
		if (first.filter().op() == ShapeFilter.Op.TEXT) {
			return search(first.requiredParameter(), Cypher.name("poang")).where(node.hasLabels(page.type()).and(rest));
		}
		Path path = Path.of(first.filter(), node, Names.START);
		return Cypher.match(path.pattern()).where(path.compared(first).and(rest));
	}

	/** The narrowest first. */
	private static List<Condition> conditions(Plan.Page page) {
		return page.conditions()
			.stream()
			.sorted(Comparator.comparingInt((Condition condition) -> condition.filter().rank())
				.thenComparing(condition -> condition.filter().name()))
			.toList();
	}

	private static boolean startsSearch(List<Condition> conditions) {
		return !conditions.isEmpty() && conditions.getFirst().startsSearch();
	}

	private static org.neo4j.cypherdsl.core.Condition keyset(Plan.Order order, Node node) {
		if (order.id() == null) {
			return Cypher.noCondition();
		}
		Property id = node.property("id");
		org.neo4j.cypherdsl.core.Condition later = beyond(id, order, Cypher.parameter(order.id()));
		if (order.byId() || order.value() == null) {
			return later;
		}
		Expression value = Cypher.parameter(order.value());
		Property property = node.property(order.property());
		org.neo4j.cypherdsl.core.Condition among = property.isNull()
			.and(value.isNull())
			.or(property.eq(value))
			.and(later);
		org.neo4j.cypherdsl.core.Condition nulls = order.descending() ? value.isNull().and(property.isNotNull())
				: property.isNull().and(value.isNotNull());
		return among.or(nulls).or(beyond(property, order, value));
	}

	private static org.neo4j.cypherdsl.core.Condition beyond(Expression expression, Plan.Order order,
			Expression value) {
		return order.descending() ? expression.lt(value) : expression.gt(value);
	}

}
