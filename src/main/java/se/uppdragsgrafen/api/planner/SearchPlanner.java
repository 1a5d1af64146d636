package se.uppdragsgrafen.api.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.Arguments;
import se.uppdragsgrafen.api.plan.Bounds;
import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.plan.RootPlan;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.Shown.Cell;
import se.uppdragsgrafen.api.plan.StatementPlan;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Shape;

/** Plans the text search over all kinds of things: {@code sok}. */
final class SearchPlanner {

	private static final int NODES = 2;

	private final Planning planning;

	SearchPlanner(Planning planning) {
		this.planning = planning;
	}

	RootPlan plan(Selected search) {
		Bindings bindings = new Bindings();
		Arguments arguments = search.arguments();
		Written types = arguments.get("typer");
		String text = bindings.bind(arguments.get("text"), new Conversion.Search());
		String typed = this.planning.variables().has(types) ? bindings.bind(types, new Conversion.Listed()) : null;
		String first = bindings.bind(arguments.get("first"),
				new Conversion.Rows("first", Bounds.PAGE_DEFAULT, Bounds.PAGE_MOST, 0));
		NodePlanner nodes = this.planning.nodes(bindings);
		Map<String, Cell> cells = new LinkedHashMap<>();
		List<Selection> selections = new ArrayList<>();
		this.planning.selections().of("SokTraff", search.below()).forEach((key, field) -> {
			switch (field.name()) {
				case "node" -> {
					cells.put(key, new Cell.Node(selections.size()));
					selections.add(nodes.plan(Shape.NODE, field.below(), NODES));
				}
				case "score" -> cells.put(key, new Cell.Head());
				default -> {
					// __typename, which the execution knows
				}
			}
		});
		Plan plan = new Plan.Search(text, typed, first, selections);
		return new StatementPlan(this.planning.writer().write(plan), bindings.all(), new Shown.Rows(cells));
	}

}
