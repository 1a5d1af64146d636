package se.uppdragsgrafen.api.planner;

import java.util.List;

import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.plan.Parameter;
import se.uppdragsgrafen.api.plan.RootPlan;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.StatementPlan;
import se.uppdragsgrafen.api.plan.VersionPlan;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.query.Plan;

/**
 * Plans what is asked for by id: {@code node}, {@code nodes}, {@code nodeAt},
 * {@code uppdragById} and its likes.
 */
final class IdPlanner {

	private final Planning planning;

	IdPlanner(Planning planning) {
		this.planning = planning;
	}

	RootPlan plan(String type, Selected selected) {
		return selected.name().equals("nodeAt") ? version(type, selected) : present(type, selected);
	}

	private RootPlan version(String type, Selected selected) {
		List<Parameter> parameters = List.of(
				new Parameter(VersionPlan.ID, selected.arguments().get("id"), null, new Conversion.Ids()),
				new Parameter(VersionPlan.VID, selected.arguments().get("vid"), null, new Conversion.Edition()));
		// What is bound there is of lists, which are refused of an earlier edition.
		return new VersionPlan(parameters, this.planning.nodes(new Bindings()).plan(type, selected.below(), 1));
	}

	private RootPlan present(String type, Selected selected) {
		Bindings bindings = new Bindings();
		boolean many = selected.name().equals("nodes");
		String ids = bindings.bind(selected.arguments().get(many ? "ids" : "id"), new Conversion.Ids());
		Plan plan = new Plan.Some(type, ids, this.planning.nodes(bindings).plan(type, selected.below(), 1));
		Shown shown = many ? new Shown.EachNode(ids) : new Shown.OneNode(ids);
		return new StatementPlan(this.planning.writer().write(plan), bindings.all(), shown);
	}

}
