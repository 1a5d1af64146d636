package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Selections.Selected;
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

	private static final String VALUE = "value";

	private final Planning planning;

	CoveragePlanner(Planning planning) {
		this.planning = planning;
	}

	RootPlan plan(Selected coverage) {
		Bindings bindings = new Bindings();
		String start = bindings.bind(request -> "");
		String limit = bindings.bind(request -> MOST);
		NodePlanner nodes = this.planning.nodes(bindings);
		Map<String, Selected> keys = this.planning.selections().of("Tackning", coverage.below());
		RowLayout layout = new RowLayout(keys, (field, below) -> selection(field, below, nodes));
		Plan plan = new Plan.Page("Dokument", List.of(), new Plan.Order("id", false, null, start), limit, false,
				layout.selections());
		return new StatementPlan(this.planning.writer().write(plan), bindings,
				(statement, row, request) -> statement.rows(row)
					.stream()
					.map(document -> unwrapped(layout.show(document, (field, one) -> null), keys))
					.toList());
	}

	private @Nullable Selection selection(String field, List<SelectionSet> below, NodePlanner nodes) {
		return switch (field) {
			case "dokument" -> nodes.plan("Dokument", below, NODES);
			case "kommun" ->
				Selection.of(List.of(new Item.Hop(VALUE, this.planning.shape().type("Dokument").relation("kommun"),
						List.of(), null, nodes.plan("Kommun", below, NODES))));
			case "perioder" -> Selection.of(List.of(new Item.Property(VALUE, "perioder")));
			default -> null;
		};
	}

	private static Map<String, @Nullable Object> unwrapped(Map<String, @Nullable Object> row,
			Map<String, Selected> keys) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>(row);
		keys.forEach((key, field) -> {
			if (!field.name().equals("dokument") && row.get(key) instanceof Map<?, ?> wrapped) {
				shown.put(key, wrapped.get(VALUE));
			}
		});
		return shown;
	}

}
