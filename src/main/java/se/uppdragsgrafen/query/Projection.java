package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;

import se.uppdragsgrafen.query.Selection.Item;

/**
 * What is asked of a node, as an expression: a list of values in the selection's order.
 */
final class Projection {

	private Projection() {
	}

	static Expression of(Node node, Selection selection, int depth) {
		if (!selection.open()) {
			return list(node, List.of(), selection.items(), depth);
		}
		Expression type = type(node);
		Expression rest = list(node, List.of(type), selection.items(), depth);
		if (selection.byType().isEmpty()) {
			return rest;
		}
		Case cases = Cypher.caseExpression();
		for (var entry : new TreeMap<>(selection.byType()).entrySet()) {
			cases = cases.when(node.hasLabels(entry.getKey())).then(list(node, List.of(type), entry.getValue(), depth));
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

	private static Expression list(Node node, List<Expression> head, List<Item> items, int depth) {
		List<Expression> values = new ArrayList<>(head);
		for (Item item : items) {
			values.add(switch (item) {
				case Item.Property property -> node.property(property.name());
				case Item.Address address -> Cypher.parameter(Plan.BASE).add(node.property("id"));
				case Item.Hop hop -> hop(node, hop, depth + 1);
			});
		}
		return Cypher.listOf(values);
	}

	private static Expression hop(Node from, Item.Hop hop, int depth) {
		ShapeField.Relation relation = hop.relation();
		Node to = Names.node(relation.target(), depth);
		var found = Cypher
			.match(from.relationshipWith(to, Path.direction(relation), relation.types().toArray(String[]::new)))
			.where(Filters.all(hop.conditions(), to))
			.withDistinct(to)
			.orderBy(order(relation, to));
		var limited = (hop.first() != null) ? found.limit(Cypher.parameter(hop.first())) : found;
		Expression collected = Cypher.collect(limited.returning(of(to, hop.selection(), depth)).build());
		return relation.many() ? collected : Cypher.head(collected);
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
