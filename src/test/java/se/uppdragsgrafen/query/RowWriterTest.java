package se.uppdragsgrafen.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import se.uppdragsgrafen.query.Selection.Item;

import static org.assertj.core.api.Assertions.assertThat;

/** What a statement returns of the nodes that it starts from. */
class RowWriterTest {

	private static String returned(Selection... selections) {
		var node = Names.node("Uppdrag", 0);
		var statement = new RowWriter(List.of(selections)).write(Cypher.match(node), node, node.property("id"),
				List.of());
		return Renderer.getDefaultRenderer().render(statement);
	}

	private static Item.Hop one(String target, Selection below) {
		return hop(target, false, null, below);
	}

	private static Item.Hop many(String target, Selection below) {
		return hop(target, true, "p1", below);
	}

	private static Item.Hop hop(String target, boolean many, @Nullable String first, Selection below) {
		return new Item.Hop("k", new ShapeField.Relation("r", target, List.of("TILL_" + target), false, many, 50,
				List.of("ordning", "id")), List.of(), first, below);
	}

	private static Selection of(Item... items) {
		return Selection.of(List.of(items));
	}

	private static Item property(String name) {
		return new Item.Property("k", name);
	}

	@Test
	void aRowIsItsHeadAndTheValuesOfEachSelection() {
		assertThat(returned(of(property("a"), property("b")), of(property("c"))))
			.isEqualTo("RETURN COLLECT { MATCH (n:`Uppdrag`) RETURN [n.id, [n.a, n.b], [n.c]] } AS rader");
	}

	@Test
	void anAddressIsTheBaseAndTheId() {
		assertThat(returned(of(new Item.Address(List.of("uri"))))).contains("[n.id, [($bas + n.id)]]");
	}

	@Test
	void ofASingleRelationTheFirstIsTaken() {
		assertThat(returned(of(one("Namnd", of(property("namn")))))).contains(
				"[head(COLLECT { MATCH (n)-[:`TILL_Namnd`]->(n1:`Namnd`) WITH DISTINCT n1 ORDER BY n1.ordning ASC, n1.id ASC RETURN [n1.namn] })]");
	}

	@Test
	void aListIsOrderedAndLimitedAndEndsWithTheId() {
		assertThat(returned(of(many("Namnd", of(property("namn")))))).contains(
				"[COLLECT { MATCH (n)-[:`TILL_Namnd`]->(n1:`Namnd`) WITH DISTINCT n1 ORDER BY n1.ordning ASC, n1.id ASC LIMIT $p1 RETURN [n1.namn] }]");
	}

	@Test
	void ofAnInterfaceTheTypeIsToldAndMoreWhereMoreIsAsked() {
		var open = new Selection(List.of(property("id")),
				Map.of("Uppdrag", List.of(property("titel")), "Kommun", List.of(property("kod"))), true);
		String type = "head([typ IN labels(n) WHERE typ <> 'Node' | typ])";
		assertThat(returned(open)).contains("CASE WHEN n:`Kommun` THEN [" + type + ", n.kod] WHEN n:`Uppdrag` THEN ["
				+ type + ", n.titel] ELSE [" + type + ", n.id] END");
	}

	@Test
	void ofAnInterfaceOfWhichNothingMoreIsAskedThereAreNoCases() {
		assertThat(returned(new Selection(List.of(property("id")), Map.of(), true)))
			.isEqualTo("RETURN COLLECT { MATCH (n:`Uppdrag`) RETURN [n.id, [head([typ IN labels(n) "
					+ "WHERE typ <> 'Node' | typ]), n.id]] } AS rader");
	}

	@Test
	void whatHasListsBelowItIsReadOnceIntoATable() {
		Selection below = of(property("namn"), many("Mal", of(property("titel"))));
		assertThat(returned(of(property("titel"), one("Namnd", below)))).isEqualTo(
				"WITH COLLECT { MATCH (n:`Uppdrag`) WITH n, COLLECT { MATCH (n)-[:`TILL_Namnd`]->(n1:`Namnd`) WITH DISTINCT n1 ORDER BY n1.ordning ASC, n1.id ASC RETURN n1 } AS c0 "
						+ "RETURN [n.id, [n.titel, [y IN c0 | y.id]], c0] } AS r "
						+ "WITH r, COLLECT { UNWIND r AS x UNWIND x[2] AS n1 WITH DISTINCT n1 "
						+ "RETURN [n1.id, [n1.namn, COLLECT { MATCH (n1)-[:`TILL_Mal`]->(n2:`Mal`) WITH DISTINCT n2 ORDER BY n2.ordning ASC, n2.id ASC LIMIT $p1 RETURN [n2.titel] }]] } AS t0 "
						+ "RETURN [x IN r | x[..2]] AS rader, [[x IN t0 | x[..2]]] AS tabeller");
	}

	@Test
	void aTableBelowATableIsReadOutOfItsRows() {
		Selection deepest = of(many("Matt", of(property("enhet"))));
		Selection middle = of(one("Mal", deepest), many("Beslut", of(property("titel"))));
		assertThat(returned(of(property("id")), of(one("Namnd", middle))))
			.contains("RETURN [n.id, [n.id], [[y IN c0 | y.id]], c0] } AS r")
			.contains("WITH r, COLLECT { UNWIND r AS x UNWIND x[3] AS n1 ")
			.contains("WITH r, t0, COLLECT { UNWIND t0 AS x UNWIND x[2] AS n1 ")
			.endsWith("RETURN [x IN r | x[..3]] AS rader, [[x IN t0 | x[..2]], [x IN t1 | x[..2]]] AS tabeller");
	}

	@Test
	void twoTablesOfTheRowsStandBesideEachOther() {
		Selection below = of(many("Mal", of(property("titel"))));
		assertThat(returned(of(one("Namnd", below), one("Kommun", below)))).contains("UNWIND x[2] AS n1")
			.contains("UNWIND x[3] AS n1")
			.contains(", c0, c1] } AS r");
	}

}
