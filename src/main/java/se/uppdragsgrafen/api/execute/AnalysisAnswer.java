package se.uppdragsgrafen.api.execute;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.plan.AnalysisPlan;
import se.uppdragsgrafen.api.plan.AnalysisPlan.Part;
import se.uppdragsgrafen.api.plan.Parameter;
import se.uppdragsgrafen.api.plan.RowsPlan;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.analys.AnalysisReader;
import se.uppdragsgrafen.query.analys.Rows;

/**
 * Reads an analysis and assembles its answer, by the keys of the question.
 *
 * @param reader of the graph
 * @param values its arguments, and this server's base address
 * @param request the request's variables
 */
record AnalysisAnswer(GraphReader reader, Map<String, @Nullable Object> values, Variables request) {

	Map<String, @Nullable Object> of(AnalysisPlan plan) {
		AnalysisReader analyses = new AnalysisReader(this.reader, this.request.names());
		Map<String, @Nullable Object> given = Parameter.values(plan.parameters(), this.request);
		Rows read = analyses.read(plan.analysis(), given, plan.hasLists());
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		plan.parts().forEach((key, part) -> answer.put(key, switch (part) {
			case Part.Count() -> read.totalCount();
			case Part.Page(RowsPlan rows) -> shown(rows, read);
			case Part.Coverage(var coverage, var page, RowsPlan rows) ->
				shown(rows, analyses.coverage(coverage, plan.analysis(), given, Parameter.values(page, this.request)));
		}));
		return answer;
	}

	private Object shown(RowsPlan plan, Rows read) {
		Map<String, NodesOfRows> nodes = new HashMap<>();
		plan.nodes()
			.forEach((key, each) -> nodes.put(key,
					NodesOfRows.read(each, read.rows(), this.reader, this.values, this.request)));
		return read.rows().stream().map((row) -> object(plan, row, nodes)).toList();
	}

	private static Map<String, @Nullable Object> object(RowsPlan plan, Map<String, @Nullable Object> row,
			Map<String, NodesOfRows> nodes) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		plan.columns().forEach((key, column) -> {
			NodesOfRows read = nodes.get(key);
			object.put(key, (read != null) ? read.shown(row.get(column)) : row.get(column));
		});
		return object;
	}

}
