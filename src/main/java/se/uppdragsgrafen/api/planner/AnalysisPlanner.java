package se.uppdragsgrafen.api.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.SelectionSet;
import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.AnalysisPlan;
import se.uppdragsgrafen.api.plan.AnalysisPlan.Part;
import se.uppdragsgrafen.api.plan.Arguments;
import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.plan.NodesPlan;
import se.uppdragsgrafen.api.plan.Parameter;
import se.uppdragsgrafen.api.plan.RootPlan;
import se.uppdragsgrafen.api.plan.RowsPlan;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.Column;
import se.uppdragsgrafen.query.analys.Kind;

/**
 * Plans an analysis: its named statement, and for each node of its rows that is asked
 * for, one statement for all rows.
 */
final class AnalysisPlanner {

	/** Fields deep in the answer at which the nodes of the rows lie. */
	private static final int NODES = 4;

	private final Planning planning;

	private final Analyses analyses;

	AnalysisPlanner(Planning planning, Analyses analyses) {
		this.planning = planning;
		this.analyses = analyses;
	}

	RootPlan plan(Analysis analysis, Selected asked) {
		Map<String, Part> parts = new LinkedHashMap<>();
		this.planning.selections().of(analysis.type(), asked.below()).forEach((key, field) -> {
			switch (field.name()) {
				case "totalCount" -> parts.put(key, new Part.Count());
				case "rader" -> parts.put(key, new Part.Page(rows(analysis, field.below())));
				case "tackning" -> parts.put(key, coverage(field));
				default -> {
					// __typename, which the execution knows
				}
			}
		});
		return new AnalysisPlan(analysis, parameters(asked.arguments()), parts);
	}

	private Part coverage(Selected field) {
		Analysis coverage = this.analyses.coverage();
		return new Part.Coverage(coverage, parameters(field.arguments()), rows(coverage, field.below()));
	}

	private static List<Parameter> parameters(Arguments arguments) {
		return arguments.values()
			.entrySet()
			.stream()
			.map((each) -> new Parameter(each.getKey(), each.getValue(), null, new Conversion.AsGiven()))
			.toList();
	}

	private RowsPlan rows(Analysis analysis, List<SelectionSet> sets) {
		Map<String, String> columns = new LinkedHashMap<>();
		Map<String, NodesPlan> nodes = new LinkedHashMap<>();
		this.planning.selections().of(analysis.rowType(), sets).forEach((key, field) -> {
			if (!field.name().startsWith("__")) {
				Column column = analysis.column(field.name());
				columns.put(key, column.name());
				if (column.kind() == Kind.NODE) {
					nodes.put(key, nodes(column, field.below()));
				}
			}
		});
		return new RowsPlan(columns, nodes);
	}

	private NodesPlan nodes(Column column, List<SelectionSet> asked) {
		Bindings bindings = new Bindings();
		// Of one until the rows are read: what a node costs is counted before.
		String ids = bindings.bind(new Written.Constant(""), new Conversion.Listed());
		Plan plan = new Plan.Some(column.type(), ids, this.planning.nodes(bindings).plan(column.type(), asked, NODES));
		return new NodesPlan(column, this.planning.writer().write(plan), bindings.all(), ids);
	}

}
