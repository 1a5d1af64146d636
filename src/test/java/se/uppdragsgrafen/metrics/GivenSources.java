package se.uppdragsgrafen.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.query.ReadStatements;

/**
 * What the statements behind the metrics would return: rows that are given, as many as
 * are asked for.
 */
final class GivenSources implements GraphReader {

	private final Map<String, List<Map<String, @Nullable Object>>> rows = new HashMap<>();

	/** With these rows of money, and none of else. */
	@SafeVarargs
	@SuppressWarnings("varargs")
	GivenSources(Map<String, @Nullable Object>... forecasts) {
		put(Source.FORECASTS, forecasts);
	}

	/** Gives these from now on. */
	@SafeVarargs
	@SuppressWarnings("varargs")
	final void put(Source source, Map<String, @Nullable Object>... rows) {
		this.rows.put(key(source.statement(), source.given().get("per")), List.of(rows));
	}

	/** A row of money. */
	static Map<String, @Nullable Object> forecast(String period, @Nullable Long budget, @Nullable Long deviation) {
		Map<String, @Nullable Object> row = of();
		row.putAll(Map.of("niva", "NAMND", "benamning", "Hela", "ar", 2023L, "period", period, "slag", "NETTO",
				"ekonomirad", "ekonomirad/2999/sn/" + period));
		row.put("budgetKr", budget);
		row.put("avvikelseKr", deviation);
		return row;
	}

	/** A row of a nämnd. */
	static Map<String, @Nullable Object> of() {
		return new HashMap<>(Map.of("kommunkod", "2999", "kommunnamn", "Provstad", "namnd", "namnd/2999/sn",
				"namndnamn", "Nämnd sn"));
	}

	@Override
	public List<Map<String, @Nullable Object>> read(Question question) {
		List<Map<String, @Nullable Object>> all = this.rows.entrySet()
			.stream()
			.filter((each) -> each.getKey().equals(key(question)))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(List.of());
		int first = ((Number) Objects.requireNonNull(question.parameters().get("first"))).intValue();
		return List.of(Map.of("totalCount", (long) all.size(), "rader", all.stream().limit(first).toList()));
	}

	private static String key(Question question) {
		return question.cypher() + question.parameters().get("per");
	}

	private static String key(String statement, @Nullable Object per) {
		return ReadStatements.named(statement, Map.of()).cypher() + per;
	}

}
