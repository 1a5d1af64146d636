package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

import se.uppdragsgrafen.query.Tables.Table;

/**
 * Writes what is returned of the nodes that a plan starts from: the rows, and the tables
 * of what they lead to. A row is its head, the values of each selection, and, until it is
 * returned, the nodes that lead on.
 */
final class RowWriter {

	private static final SymbolicName EACH = Cypher.name("x");

	private static final SymbolicName STARTS = Cypher.name("r");

	private final List<Selection> selections;

	private final Tables tables;

	RowWriter(List<Selection> selections) {
		this.selections = selections;
		this.tables = Tables.of(selections);
	}

	/**
	 * The whole statement.
	 * @param found the nodes, in their order
	 * @param node their variable
	 * @param head what stands first in a row
	 * @param columns what is returned beside the rows
	 */
	org.neo4j.cypherdsl.core.Statement write(OngoingReading found, Node node, Expression head,
			List<Expression> columns) {
		List<Expression> returned = new ArrayList<>(columns);
		if (this.tables.all().isEmpty()) {
			returned.add(Cypher.collect(found.returning(Cypher.listOf(values(node, head))).build()).as(Plan.ROWS));
			return Cypher.returning(returned).build();
		}
		List<Table> starts = this.tables.fromRows();
		List<IdentifiableElement> kept = new ArrayList<>(List.of(node));
		if (head instanceof SymbolicName name) {
			kept.add(name);
		}
		var rows = row(found, kept, node, values(node, head), starts, 0);
		var with = Cypher.with(Cypher.collect(rows).as(STARTS));
		returned.add(withoutNodes(STARTS, 1 + this.selections.size()).as(Plan.ROWS));
		List<Expression> all = new ArrayList<>();
		List<IdentifiableElement> there = new ArrayList<>(List.of(STARTS));
		for (Table table : this.tables.all()) {
			with = add(with, table, there);
			all.add(withoutNodes(Cypher.name(table.name()), 2));
		}
		returned.add(Cypher.listOf(all).as(Plan.TABLES));
		return with.returning(returned).build();
	}

	private OrderableOngoingReadingAndWithWithoutWhere add(OrderableOngoingReadingAndWithWithoutWhere with, Table table,
			List<IdentifiableElement> there) {
		List<IdentifiableElement> next = new ArrayList<>(there);
		next.add(Cypher.collect(table(table)).as(table.name()));
		there.add(Cypher.name(table.name()));
		return with.with(next);
	}

	private List<Expression> values(Node node, Expression head) {
		List<Expression> values = new ArrayList<>();
		values.add(head);
		for (int i = 0; i < this.selections.size(); i++) {
			values.add(Projection.of(node, this.selections.get(i), 0, this.tables.from(Tables.root(i))));
		}
		return values;
	}

	/** The nodes that are led to, each once, with what is asked of them. */
	private org.neo4j.cypherdsl.core.Statement table(Table table) {
		List<Table> siblings = (table.from() < 0) ? this.tables.fromRows() : this.tables.from(table.from());
		int before = (table.from() < 0) ? 1 + this.selections.size() : 2;
		SymbolicName source = (table.from() < 0) ? STARTS : Cypher.name("t" + table.from());
		Node node = Cypher.anyNode(Names.variable(1));
		var nodes = Cypher.unwind(source)
			.as(EACH)
			.unwind(Cypher.valueAt(EACH, before + siblings.indexOf(table)))
			.as(Names.variable(1))
			.withDistinct(node);
		List<Table> next = this.tables.from(table.number());
		List<Expression> values = List.of(node.property("id"), Projection.of(node, table.hop().selection(), 1, next));
		return row(nodes, List.of(node), node, values, next, 1);
	}

	/** A row, and the nodes of those tables after it. */
	private static org.neo4j.cypherdsl.core.Statement row(OngoingReading found, List<IdentifiableElement> kept,
			Node node, List<Expression> values, List<Table> next, int depth) {
		if (next.isEmpty()) {
			return found.returning(Cypher.listOf(values)).build();
		}
		List<IdentifiableElement> with = new ArrayList<>(kept);
		List<Expression> row = new ArrayList<>(values);
		for (Table table : next) {
			with.add(Projection.nodes(node, table.hop(), depth + 1).as(table.nodes()));
			row.add(Cypher.name(table.nodes()));
		}
		return found.with(with).returning(Cypher.listOf(row)).build();
	}

	private static Expression withoutNodes(SymbolicName rows, int length) {
		return Cypher.listWith(EACH).in(rows).returning(Cypher.subListUntil(EACH, length));
	}

}
