package se.uppdragsgrafen.api;

import graphql.language.Value;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.query.Statement;

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
		Value<?> asked = arguments.get("text");
		Value<?> types = arguments.get("typer");
		Value<?> most = arguments.get("first");
		String text = bindings.bind(request -> Conditions.searched(request.resolve(asked)));
		String typed = (this.planning.variables().resolve(types) != null)
				? bindings.bind(request -> Lists.of(request.resolve(types))) : null;
		String first = bindings.bind(request -> Bounds.page("first", request.resolve(most)));
		NodePlanner nodes = this.planning.nodes(bindings);
		RowLayout layout = new RowLayout(this.planning.selections().of("SokTraff", search.below()),
				(field, below) -> field.equals("node") ? nodes.plan(Shape.NODE, below, NODES) : null);
		Plan plan = new Plan.Search(text, typed, first, layout.selections());
		return new StatementPlan(this.planning.writer().write(plan), bindings, (statement, row,
				request) -> statement.rows(row).stream().map(hit -> layout.show(hit, SearchPlanner::score)).toList());
	}

	private static @Nullable Object score(String field, Statement.Row hit) {
		return hit.head();
	}

}
