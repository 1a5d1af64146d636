package se.uppdragsgrafen.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.query.ReadStatements;

/**
 * A named statement whose rows become series. Where there is an analysis it is that one,
 * so that a figure is the same in GraphQL and here.
 *
 * @param statement its name
 * @param open arguments that are not given
 * @param given arguments that are
 */
record Source(String statement, List<String> open, Map<String, Object> given) {

	static final Source FORECASTS = new Source("analys/prognoser", List.of("namnd", "ar", "period", "slag"), Map.of());

	static final Source STATUS = status("AR");

	static final Source STATUS_BY_NAMND = status("NAMND", "AR");

	static final Source SHARED = new Source("analys/samansvar", List.of("namnd", "ar", "status"), Map.of());

	static final Source BUDGET_CHANGES = new Source("analys/budgetkonsekvenser", List.of("namnd", "ar", "typ"),
			Map.of());

	static final Source MEASURED = new Source("metrics/matvarden", List.of(), Map.of());

	static final Source CONTRADICTIONS = new Source("metrics/motsagelser", List.of(), Map.of());

	static final Source DATASET = new Source("metrics/dataset", List.of(), Map.of());

	private static Source status(String... per) {
		return new Source("analys/uppdragsstatus", List.of("namnd", "ar", "period", "mal", "status"),
				Map.of("per", List.of(per)));
	}

	/**
	 * Asks for rows, without the evidence of each.
	 * @param kommun the codes of these kommuner only; null for all
	 * @param niva these levels only, where rows have one
	 * @param first rows at most
	 */
	Question question(@Nullable List<String> kommun, List<String> niva, int first) {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.given);
		this.open.forEach(name -> parameters.put(name, null));
		parameters.put("kommun", kommun);
		parameters.put("niva", niva);
		parameters.put("first", first);
		parameters.put("offset", 0);
		parameters.put("flest", 0);
		return ReadStatements.named(this.statement, parameters);
	}

}
