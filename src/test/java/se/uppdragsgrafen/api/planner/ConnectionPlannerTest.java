package se.uppdragsgrafen.api.planner;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.api.plan.Shown.Cell;
import se.uppdragsgrafen.api.plan.Shown.Part;
import se.uppdragsgrafen.query.CypherWriter;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Selection.Item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the keys of a connection show. */
class ConnectionPlannerTest {

	private static final Selection ID = Selection.of(List.of(new Item.Property("id", "id")));

	private static ConnectionPlanner planner(AskedDocument asking, int depth) {
		Limits limits = new Limits(20, 100, 50, depth, 100);
		Planning planning = new Planning(Engine.SHAPE, new CypherWriter(), limits, asking.selections(),
				new RelationCount(limits), asking.variables());
		return new ConnectionPlanner("Uppdrag", asking.selections(), planning.nodes(new Bindings()));
	}

	private static Map<String, Part> parts(AskedDocument asking, ConnectionPlanner planner) {
		return planner.plan(asking.selections().of("UppdragConnection", asking.sets()));
	}

	@Test
	void eachKeyShowsItsPartInTheOrderOfTheQuestion() {
		AskedDocument asking = AskedDocument
			.of("{ n: totalCount __typename p: pageInfo { e: endCursor __typename } nodes { id } }");
		ConnectionPlanner planner = planner(asking, 3);
		assertThat(parts(asking, planner)).containsExactly(Map.entry("n", new Part.Count()),
				Map.entry("p", new Part.PageInfo(Map.of("e", "endCursor", "__typename", "__typename"))),
				Map.entry("nodes", new Part.Nodes(0)));
		assertThat(planner.selected()).containsExactly(ID);
	}

	@Test
	void eachPlaceThatShowsANodeHasASelectionOfItsOwn() {
		AskedDocument asking = AskedDocument
			.of("{ nodes { id } edges { c: cursor a: node { titel } __typename b: node { id } } }");
		ConnectionPlanner planner = planner(asking, 4);
		assertThat(parts(asking, planner)).containsEntry("nodes", new Part.Nodes(0))
			.containsEntry("edges",
					new Part.Edges(Map.of("c", new Cell.Place(), "a", new Cell.Node(1), "b", new Cell.Node(2))));
		assertThat(planner.selected()).containsExactly(ID, Selection.of(List.of(new Item.Property("titel", "titel"))),
				ID);
	}

	@Test
	void aNodeOfAnEdgeLiesOneFieldDeeper() {
		AskedDocument nodes = AskedDocument.of("{ nodes { id } }");
		assertThat(parts(nodes, planner(nodes, 3))).hasSize(1);
		AskedDocument edges = AskedDocument.of("{ edges { node { id } } }");
		ConnectionPlanner shallow = planner(edges, 3);
		assertThatThrownBy(() -> parts(edges, shallow)).isInstanceOf(ApiException.class);
	}

}
