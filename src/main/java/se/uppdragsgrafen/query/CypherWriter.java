package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
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
		return collected(Cypher.match(node)
			.where(node.property("id").in(Cypher.parameter(some.ids())))
			.returning(row(node, node.property("id"), some))
			.build());
	}

	private static org.neo4j.cypherdsl.core.Statement search(Plan.Search search) {
		Node node = Names.node(Shape.NODE, 0);
		OngoingReadingWithWhere hits = Start.search(search.text(), SCORE).where(Start.typed(node, search.types()));
		return collected(hits.with(node, SCORE)
			.orderBy(SCORE.descending(), node.property("id").ascending())
			.limit(Cypher.parameter(search.first()))
			.returning(row(node, SCORE, search))
			.build());
	}

	private static org.neo4j.cypherdsl.core.Statement collected(org.neo4j.cypherdsl.core.Statement rows) {
		return Cypher.returning(Cypher.collect(rows).as(Plan.ROWS)).build();
	}

	private static org.neo4j.cypherdsl.core.Statement page(Plan.Page page) {
		List<Expression> columns = new ArrayList<>();
		if (page.count()) {
			Node node = Names.node(page.type(), 0);
			columns.add(Start.count(page, node).as(Plan.COUNT));
		}
		if (page.limit() != null) {
			columns.add(Cypher.collect(rows(page, page.limit())).as(Plan.ROWS));
		}
		return Cypher.returning(columns).build();
	}

	private static org.neo4j.cypherdsl.core.Statement rows(Plan.Page page, String limit) {
		Node node = Names.node(page.type(), 0);
		Property id = node.property("id");
		Expression head = page.order().byId() ? Cypher.listOf(id)
				: Cypher.listOf(node.property(page.order().property()), id);
		return Start.after(page, node)
			.with(node)
			.orderBy(order(node, page.order()))
			.limit(Cypher.parameter(limit))
			.returning(row(node, head, page))
			.build();
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

	private static Expression row(Node node, Expression head, Plan plan) {
		List<Expression> values = new ArrayList<>();
		values.add(head);
		for (Selection selection : plan.selections()) {
			values.add(Projection.of(node, selection, 0));
		}
		return Cypher.listOf(values);
	}

}
