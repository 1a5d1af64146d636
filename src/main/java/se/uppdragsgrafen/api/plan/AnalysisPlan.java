package se.uppdragsgrafen.api.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.analys.GivenNames;

/**
 * An analysis that is asked for.
 *
 * @param analysis the analysis
 * @param parameters its arguments that are written
 * @param parts what each key of the answer shows, in the answer's order
 */
public record AnalysisPlan(Analysis analysis, List<Parameter> parameters, Map<String, Part> parts) implements RootPlan {

	public AnalysisPlan {
		parameters = List.copyOf(parameters);
		parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
	}

	/** One key of the answer: the count, the rows, or the documents behind them. */
	public sealed interface Part {

		/** How many rows there are on all pages. */
		record Count() implements Part {
		}

		/** The rows. */
		record Page(RowsPlan rows) implements Part {
		}

		/**
		 * The documents that the analysis rests on.
		 *
		 * @param analysis the one that lists them
		 * @param parameters the page of them
		 * @param rows what is asked of each
		 */
		record Coverage(Analysis analysis, List<Parameter> parameters, RowsPlan rows) implements Part {

			public Coverage {
				parameters = List.copyOf(parameters);
			}
		}

	}

	/** A value for each argument of the analysis, those that are not written too. */
	@Override
	public Map<String, @Nullable Object> values(Variables request) {
		return checked(this.analysis, this.parameters, request);
	}

	private static Map<String, @Nullable Object> checked(Analysis analysis, List<Parameter> parameters,
			Variables request) {
		try {
			return GivenNames.in(analysis.parameters(Parameter.values(parameters, request)), request.names());
		}
		catch (BadArgument ex) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT, ex.message());
		}
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		long cost = 1;
		for (Part part : this.parts.values()) {
			cost += switch (part) {
				case Part.Count() -> 0;
				case Part.Page(RowsPlan rows) -> first(values) * rows.cost(counted, request);
				case Part.Coverage(Analysis coverage, var page, RowsPlan rows) ->
					first(checked(coverage, page, request)) * rows.cost(counted, request);
			};
		}
		return cost;
	}

	private static long first(Map<String, @Nullable Object> values) {
		return (values.get("first") instanceof Number number) ? number.longValue() : 1;
	}

	/** Whether lists in the rows are asked for: gathering them is most of counting. */
	public boolean hasLists() {
		return this.parts.values()
			.stream()
			.anyMatch((part) -> part instanceof Part.Page(RowsPlan rows)
					&& rows.columns().values().stream().anyMatch((column) -> this.analysis.column(column).list()));
	}

}
