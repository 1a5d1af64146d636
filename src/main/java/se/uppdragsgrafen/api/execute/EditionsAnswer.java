package se.uppdragsgrafen.api.execute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.plan.EditionsPlan;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.andringar.ChangeReader;

/** The editions of the data set, by the keys of the question. */
final class EditionsAnswer {

	private EditionsAnswer() {
	}

	static List<Map<String, @Nullable Object>> of(EditionsPlan plan, GraphReader reader,
			Map<String, @Nullable Object> values) {
		return new ChangeReader(reader)
			.editions(number(values.get(EditionsPlan.BEFORE)), number(values.get(EditionsPlan.FIRST)))
			.stream()
			.map((edition) -> shown(plan, edition))
			.toList();
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 1;
	}

	private static Map<String, @Nullable Object> shown(EditionsPlan plan, Map<String, Object> edition) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		plan.keys().forEach((key, name) -> shown.put(key, edition.get(name)));
		return shown;
	}

}
