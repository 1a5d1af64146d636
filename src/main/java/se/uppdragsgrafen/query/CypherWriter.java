package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * Writes a plan as one Cypher statement that returns one row, whatever its depth. Order
 * and limit come before projecting. The text is canonical: equal shapes give equal texts,
 * so that they share a plan in Neo4j.
 */
public final class CypherWriter {

	private static final SymbolicName SCORE = Cypher.name("poang");

	private final Renderer renderer = Renderer.getDefaultRenderer();

	/** The statement of a plan. */
	public Statement write(Plan plan) {
		org.neo4j.cypherdsl.core.Statement statement = switch (plan) {
			case Plan.Some some -> some(some);
			case Plan.Search search -> search(search);
			case Plan.Page page -> page(page);
		};
		return new Statement(plan, this.renderer.render(statement));
	}

	private static org.neo4j.cypherdsl.core.Statement some(Plan.Some some) {
		Node node = Names.node(some.type(), 0);
		var found = Cypher.match(node).where(node.property("id").in(Cypher.parameter(some.ids())));
		return new RowWriter(some.selections()).write(found, node, node.property("id"), List.of());
	}

	private static org.neo4j.cypherdsl.core.Statement search(Plan.Search search) {
		Node node = Names.node(Shape.NODE, 0);
		var found = Start.search(search.text(), SCORE)
			.where(Start.typed(node, search.types()))
			.with(node, SCORE)
			.orderBy(SCORE.descending(), node.property("id").ascending())
			.limit(Cypher.parameter(search.first()));
		return new RowWriter(search.selections()).write(found, node, SCORE, List.of());
	}

	private static org.neo4j.cypherdsl.core.Statement page(Plan.Page page) {
		Node node = Names.node(page.type(), 0);
		List<Expression> columns = page.count() ? List.of(Start.count(page, node).as(Plan.COUNT)) : List.of();
		if (page.limit() == null) {
			return Cypher.returning(columns).build();
		}
		var found = Start.after(page, node)
			.with(node)
			.orderBy(order(node, page.order()))
			.limit(Cypher.parameter(page.limit()));
		Property id = node.property("id");
		Expression head = page.order().byId() ? Cypher.listOf(id)
				: Cypher.listOf(node.property(page.order().property()), id);
		return new RowWriter(page.selections()).write(found, node, head, columns);
	}

	private static List<SortItem> order(Node node, Plan.Order order) {
		List<SortItem> items = new ArrayList<>();
		if (!order.byId()) {
			items.add(direction(node.property(order.property()), order));
		}
		items.add(direction(node.property("id"), order));
		return items;
	}

	private static SortItem direction(Expression expression, Plan.Order order) {
		return order.descending() ? expression.descending() : expression.ascending();
	}

}
