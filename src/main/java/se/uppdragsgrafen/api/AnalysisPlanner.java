package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.SelectionSet;

import se.uppdragsgrafen.api.Selections.Selected;
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
		Map<String, AnalysisPlan.Part> parts = new LinkedHashMap<>();
		this.planning.selections().of(analysis.type(), asked.below()).forEach((key, field) -> {
			switch (field.name()) {
				case "totalCount" -> parts.put(key, new AnalysisPlan.Count());
				case "rader" -> parts.put(key, new AnalysisPlan.Page(rows(analysis, field.below())));
				case "tackning" ->
					parts.put(key, new AnalysisPlan.Coverage(rows(this.analyses.coverage(), field.below()),
							field.arguments().values()));
				default -> {
					// __typename, which the execution knows
				}
			}
		});
		return new AnalysisPlan(this.analyses, analysis, asked.arguments().values(), parts);
	}

	private RowsPlan rows(Analysis analysis, List<SelectionSet> sets) {
		Map<String, String> columns = new LinkedHashMap<>();
		Map<String, NodesPlan> nodes = new LinkedHashMap<>();
		this.planning.selections().of(analysis.rowType(), sets).forEach((key, field) -> {
			if (!field.name().startsWith("__")) {
				Column column = analysis.column(field.name());
				columns.put(key, column.name());
				if (column.kind() == Kind.NODE) {
					nodes.put(key, NodesPlan.of(column, field.below(), NODES, this.planning));
				}
			}
		});
		return new RowsPlan(columns, nodes);
	}

}
