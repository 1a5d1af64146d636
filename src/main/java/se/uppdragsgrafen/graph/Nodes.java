package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Motsagelse;

/** What the node of a fact holds. */
final class Nodes {

	/** Texts that nobody searches by words. */
	private static final Set<String> UNSEARCHED = Set.of("id", "somSkrivet");

	private final Function<String, String> analysis;

	Nodes(Function<String, String> analysis) {
		this.analysis = analysis;
	}

	Map<String, Object> row(Union fact) {
		return Map.of("id", fact.id(), "label", fact.type().label(), "egenskaper", properties(fact));
	}

	private Map<String, Object> properties(Union fact) {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> texts = new ArrayList<>();
		for (Column column : fact.type().columns()) {
			Object value = fact.value(column.name());
			if (value == null || column.kind() == Column.Kind.REFERENCE) {
				continue;
			}
			properties.put(column.name(), value);
			if (column.kind() == Column.Kind.TEXT && column.form() == null && !UNSEARCHED.contains(column.name())) {
				texts.addAll(fact.texts(column.name()));
			}
		}
		if (!texts.isEmpty()) {
			properties.put("soktext", this.analysis.apply(String.join("\n", texts)));
		}
		if (fact.type().label().equals("Uppdrag")) {
			Set<String> namnder = new HashSet<>(fact.texts("ansvariga"));
			namnder.addAll(fact.texts("medverkande"));
			properties.put("antalNamnder", namnder.size());
		}
		if (properties.get("vikt") instanceof String vikt) {
			properties.put("tyngd", Motsagelse.Vikt.valueOf(vikt).tyngd());
		}
		return properties;
	}

}
