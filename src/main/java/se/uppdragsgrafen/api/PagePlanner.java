package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.Condition;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Selection;

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
		NodePlanner nodes = this.planning.nodes(bindings);
		Paging paging = new Paging(list.arguments(), this.planning.variables());
		List<Condition> conditions = Conditions.of(this.planning.shape().type(type), list.arguments().get("where"),
				this.planning.variables(), bindings);
		Plan.Order order = paging.order(bindings);
		ConnectionLayout layout = new ConnectionLayout(type, this.planning.selections(), nodes);
		Map<String, Selected> asked = this.planning.selections().of(type + "Connection", list.below());
		List<Selection> selected = layout.read(asked);
		// bound also where no row is asked, so that a page that may not be is refused
		String rows = bindings.bind(request -> paging.size(request) + 1);
		String limit = layout.hasRows() ? rows : null;
		Plan.Page page = new Plan.Page(type, conditions, order, limit, layout.counted(), selected);
		return new StatementPlan(this.planning.writer().write(page), bindings,
				(statement, row, request) -> layout.answer(statement, row, paging, request));
	}

}
