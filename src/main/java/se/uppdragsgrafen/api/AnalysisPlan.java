package se.uppdragsgrafen.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.Value;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.AnalysisReader;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.analys.Rows;

/**
 * An analysis that is asked for.
 *
 * @param analyses all of them
 * @param analysis the one asked for
 * @param arguments as written in the document
 * @param parts what each key of the answer shows
 */
record AnalysisPlan(Analyses analyses, Analysis analysis, Map<String, Value<?>> arguments,
		Map<String, Part> parts) implements RootPlan {

	/** What one key of the answer shows. */
	sealed interface Part {

	}

	record Count() implements Part {
	}

	record Page(RowsPlan rows) implements Part {
	}

	record Coverage(RowsPlan rows, Map<String, Value<?>> page) implements Part {
	}

	@Override
	public Map<String, @Nullable Object> values(Variables request) {
		return checked(this.analysis, resolved(this.arguments, request));
	}

	private static Map<String, @Nullable Object> checked(Analysis analysis, Map<String, @Nullable Object> given) {
		try {
			return analysis.parameters(given);
		}
		catch (BadArgument ex) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT, ex.message());
		}
	}

	private static Map<String, @Nullable Object> resolved(Map<String, Value<?>> arguments, Variables request) {
		Map<String, @Nullable Object> values = new HashMap<>();
		arguments.forEach((name, value) -> values.put(name, request.resolve(value)));
		return values;
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		long cost = 1;
		for (Part part : this.parts.values()) {
			cost += switch (part) {
				case Count() -> 0;
				case Page(RowsPlan rows) -> first(values) * rows.cost(counted, request);
				case Coverage(RowsPlan rows, var page) ->
					first(checked(this.analyses.coverage(), resolved(page, request))) * rows.cost(counted, request);
			};
		}
		return cost;
	}

	private static long first(Map<String, @Nullable Object> values) {
		return (values.get("first") instanceof Number number) ? number.longValue() : 1;
	}

	@Override
	public Object answer(GraphReader graph, Map<String, @Nullable Object> values, Variables request) {
		String base = String.valueOf(values.get(Plan.BASE));
		AnalysisReader reader = new AnalysisReader(graph);
		Map<String, @Nullable Object> given = resolved(this.arguments, request);
		Rows read = reader.read(this.analysis, given, lists());
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		this.parts.forEach((key, part) -> answer.put(key, switch (part) {
			case Count() -> read.totalCount();
			case Page(RowsPlan rows) -> rows.shown(read.rows(), graph, base, request);
			case Coverage(RowsPlan rows, var page) ->
				rows.shown(reader.coverage(this.analyses, this.analysis, given, resolved(page, request)).rows(), graph,
						base, request);
		}));
		return answer;
	}

	private boolean lists() {
		return this.parts.values()
			.stream()
			.anyMatch(part -> part instanceof Page(RowsPlan rows)
					&& rows.columns().values().stream().anyMatch(column -> this.analysis.column(column).list()));
	}

}
