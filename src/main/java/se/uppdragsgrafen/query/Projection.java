package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

import se.uppdragsgrafen.query.Selection.Item;
import se.uppdragsgrafen.query.Tables.Table;

/**
 * What is asked of a node, as an expression: a list of values in the selection's order.
 */
final class Projection {

	private Projection() {
	}

	static Expression of(Node node, Selection selection, int depth) {
		return of(node, selection, depth, List.of());
	}

	/** Of the relations that have tables, the ids of their nodes. */
	static Expression of(Node node, Selection selection, int depth, List<Table> tables) {
		if (!selection.open()) {
			return list(node, List.of(), selection.items(), depth, tables);
		}
		Expression type = type(node);
		Expression rest = list(node, List.of(type), selection.items(), depth, tables);
		if (selection.byType().isEmpty()) {
			return rest;
		}
		Case cases = Cypher.caseExpression();
		for (var entry : new TreeMap<>(selection.byType()).entrySet()) {
			cases = cases.when(node.hasLabels(entry.getKey()))
				.then(list(node, List.of(type), entry.getValue(), depth, tables));
		}
		return ((Case.CaseEnding) cases).elseDefault(rest);
	}

	/** Each fact's node has two labels: that of all, and its type. */
	private static Expression type(Node node) {
		var label = Cypher.name("typ");
		return Cypher.head(Cypher.listWith(label)
			.in(node.labels())
			.where(label.ne(Cypher.literalOf(Shape.NODE)))
			.returning(label));
	}

	private static Expression list(Node node, List<Expression> head, List<Item> items, int depth, List<Table> tables) {
		List<Expression> values = new ArrayList<>(head);
		for (int i = 0; i < items.size(); i++) {
			int column = i;
			Optional<Table> table = tables.stream().filter(each -> each.column() == column).findFirst();
			values.add(table.map(Projection::ids).orElseGet(() -> value(node, items.get(column), depth)));
		}
		return Cypher.listOf(values);
	}

	private static Expression value(Node node, Item item, int depth) {
		return switch (item) {
			case Item.Property property -> node.property(property.name());
			case Item.Address address -> Cypher.parameter(Plan.BASE).add(node.property("id"));
			case Item.History history -> Versions.of(node, history);
			case Item.Hop hop -> hop(node, hop, depth + 1);
		};
	}

	private static Expression ids(Table table) {
		SymbolicName each = Cypher.name("y");
		return Cypher.listWith(each).in(Cypher.name(table.nodes())).returning(Cypher.property(each, "id"));
	}

	private static Expression hop(Node from, Item.Hop hop, int depth) {
		Node to = Names.node(hop.relation().target(), depth);
		Expression collected = Cypher.collect(found(from, hop, to).returning(of(to, hop.selection(), depth)).build());
		return hop.relation().many() ? collected : Cypher.head(collected);
	}

	/** The nodes of a relation themselves, in its order. */
	static Expression nodes(Node from, Item.Hop hop, int depth) {
		Node to = Names.node(hop.relation().target(), depth);
		return Cypher.collect(found(from, hop, to).returning(to).build());
	}

	private static OngoingReading found(Node from, Item.Hop hop, Node to) {
		ShapeField.Relation relation = hop.relation();
		var found = Cypher
			.match(from.relationshipWith(to, Path.direction(relation), relation.types().toArray(String[]::new)))
			.where(Filters.all(hop.conditions(), to))
			.withDistinct(to)
			.orderBy(order(relation, to));
		return (hop.first() != null) ? found.limit(Cypher.parameter(hop.first())) : found;
	}

	private static List<SortItem> order(ShapeField.Relation relation, Node node) {
		List<SortItem> items = new ArrayList<>();
		for (String property : relation.order()) {
			if (!property.equals("id")) {
				items.add(node.property(property).ascending());
			}
		}
		items.add(node.property("id").ascending());
		return items;
	}

}
