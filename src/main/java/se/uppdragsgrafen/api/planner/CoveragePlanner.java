package se.uppdragsgrafen.api.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.api.plan.RootPlan;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.Shown.Cell;
import se.uppdragsgrafen.api.plan.StatementPlan;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Selection.Item;

/**
 * Plans which documents the data rests on: {@code dataset.tackning}, a row for each
 * document.
 */
final class CoveragePlanner {

	private static final int NODES = 3;

	/** Documents shown; more than all municipalities publish in a decade. */
	private static final int MOST = 100_000;

	private static final String DOCUMENT = "Dokument";

	private final Planning planning;

	private final Bindings bindings = new Bindings();

	private final List<Selection> selections = new ArrayList<>();

	CoveragePlanner(Planning planning) {
		this.planning = planning;
	}

	RootPlan plan(Selected coverage) {
		String start = this.bindings.bind("");
		String limit = this.bindings.bind(MOST);
		Map<String, Cell> cells = new LinkedHashMap<>();
		this.planning.selections()
			.of("Tackning", coverage.below())
			.forEach((key, field) -> cells.put(key, cell(field)));
		Plan plan = new Plan.Page(DOCUMENT, List.of(), new Plan.Order("id", false, null, start), limit, false,
				this.selections);
		return new StatementPlan(this.planning.writer().write(plan), this.bindings.all(), new Shown.Rows(cells));
	}

	private Cell cell(Selected field) {
		NodePlanner nodes = this.planning.nodes(this.bindings);
		return switch (field.name()) {
			case "dokument" -> new Cell.Node(selected(nodes.plan(DOCUMENT, field.below(), NODES)));
			case "kommun" ->
				wrapped(new Item.Hop(Shown.WRAPPED, this.planning.shape().type(DOCUMENT).relation("kommun"), List.of(),
						null, nodes.plan("Kommun", field.below(), NODES)));
			case "perioder" -> wrapped(new Item.Property(Shown.WRAPPED, "perioder"));
			default -> new Cell.Nothing();
		};
	}

	private Cell wrapped(Item item) {
		return new Cell.Unwrapped(selected(Selection.of(List.of(item))));
	}

	private int selected(Selection selection) {
		this.selections.add(selection);
		return this.selections.size() - 1;
	}

}
