package se.uppdragsgrafen.api.planner;

import java.util.List;

import se.uppdragsgrafen.api.plan.RootPlan;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.StatementPlan;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.query.Condition;
import se.uppdragsgrafen.query.Plan;

/**
 * Plans a root list: its conditions, its order, its page, and what is asked of its rows.
 */
final class PagePlanner {

	private final Planning planning;

	PagePlanner(Planning planning) {
		this.planning = planning;
	}

	RootPlan plan(String type, Selected list) {
		Bindings bindings = new Bindings();
		Paging paging = new Paging(list.arguments(), this.planning.variables());
		List<Condition> conditions = Conditions.of(this.planning.shape().type(type), list.arguments().get("where"),
				this.planning.variables(), bindings);
		Plan.Order order = paging.order(bindings);
		ConnectionPlanner parts = new ConnectionPlanner(type, this.planning.selections(),
				this.planning.nodes(bindings));
		var asked = parts.plan(this.planning.selections().of(type + "Connection", list.below()));
		// bound also where no row is asked, so that a page that may not be is refused
		Shown.Connection shown = new Shown.Connection(asked, paging.page(bindings));
		Plan.Page page = new Plan.Page(type, conditions, order, shown.hasRows() ? shown.page().rows() : null,
				shown.counted(), parts.selected());
		return new StatementPlan(this.planning.writer().write(page), bindings.all(), shown);
	}

}
