package se.uppdragsgrafen.api.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.api.plan.Shown.Cell;
import se.uppdragsgrafen.api.plan.Shown.Part;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.query.Selection;

/**
 * Plans what is asked of a connection: which of a row's selections each key shows.
 */
final class ConnectionPlanner {

	/** Fields deep in the answer at which a list's nodes lie. */
	private static final int NODES = 2;

	private static final int EDGE_NODES = 3;

	private final String type;

	private final Selections selections;

	private final NodePlanner planner;

	private final List<Selection> selected = new ArrayList<>();

	ConnectionPlanner(String type, Selections selections, NodePlanner planner) {
		this.type = type;
		this.selections = selections;
		this.planner = planner;
	}

	/** What each key shows, but for {@code __typename}, which the execution knows. */
	Map<String, Part> plan(Map<String, Selected> asked) {
		Map<String, Part> parts = new LinkedHashMap<>();
		asked.forEach((key, one) -> {
			switch (one.name()) {
				case "totalCount" -> parts.put(key, new Part.Count());
				case "nodes" -> parts.put(key, new Part.Nodes(node(one, NODES)));
				case "edges" -> parts.put(key, edges(one));
				case "pageInfo" -> parts.put(key, info(one));
				default -> {
					// __typename
				}
			}
		});
		return parts;
	}

	/** The selections that a row must have, in the order of their numbers. */
	List<Selection> selected() {
		return this.selected;
	}

	private int node(Selected node, int depth) {
		this.selected.add(this.planner.plan(this.type, node.below(), depth));
		return this.selected.size() - 1;
	}

	private Part edges(Selected edges) {
		Map<String, Cell> cells = new LinkedHashMap<>();
		this.selections.of(this.type + "Edge", edges.below()).forEach((key, one) -> {
			switch (one.name()) {
				case "node" -> cells.put(key, new Cell.Node(node(one, EDGE_NODES)));
				case "cursor" -> cells.put(key, new Cell.Place());
				default -> {
					// __typename
				}
			}
		});
		return new Part.Edges(cells);
	}

	private Part info(Selected info) {
		Map<String, String> fields = new LinkedHashMap<>();
		this.selections.of("PageInfo", info.below()).forEach((key, one) -> fields.put(key, one.name()));
		return new Part.PageInfo(fields);
	}

}
