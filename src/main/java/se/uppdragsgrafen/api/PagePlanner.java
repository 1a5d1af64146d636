package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Value;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.Condition;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.SearchText;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.ShapeFilter;

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
		List<Condition> conditions = conditions(type, list.arguments(), bindings);
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

	private List<Condition> conditions(String type, Arguments arguments, Bindings bindings) {
		Value<?> where = arguments.get("where");
		List<Condition> conditions = new ArrayList<>();
		if (this.planning.variables().resolve(where) instanceof Map<?, ?> filters) {
			new LinkedHashMap<>(filters).forEach((name, value) -> {
				if (value != null) {
					conditions.add(condition(this.planning.shape().type(type).filter(name.toString()), where, value,
							bindings));
				}
			});
		}
		return conditions;
	}

	private static Condition condition(ShapeFilter filter, @Nullable Value<?> where, Object planned,
			Bindings bindings) {
		return switch (filter.op()) {
			case EXISTS -> Condition.exists(filter, Boolean.TRUE.equals(planned));
			case IN -> Condition.of(filter, bindings.bind(request -> Lists.of(value(request, where, filter))));
			case NAME -> Condition.of(filter, bindings.bind(request -> Lists.names(value(request, where, filter))));
			case TEXT -> Condition.of(filter, bindings.bind(request -> searched(value(request, where, filter))));
			case AT_LEAST, AT_MOST -> Condition.of(filter, bindings.bind(request -> value(request, where, filter)));
		};
	}

	private static @Nullable Object value(Variables request, @Nullable Value<?> where, ShapeFilter filter) {
		return (request.resolve(where) instanceof Map<?, ?> filters) ? filters.get(filter.name()) : null;
	}

	/** The search in Lucene's syntax. */
	static String searched(@Nullable Object text) {
		return SearchText.of(String.valueOf(text))
			.orElseThrow(() -> new ApiException(ErrorCode.BAD_ARGUMENT,
					"The search text has no word in it. Write at least one word to search for."));
	}

}
