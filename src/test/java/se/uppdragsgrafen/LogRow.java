package se.uppdragsgrafen;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * An entry of the log, as named statements return it.
 *
 * @param nr its number
 * @param type the GraphQL type of the fact
 * @param id the fact's key
 * @param json what the fact became, with the columns of its table
 */
record LogRow(long nr, String type, String id, String json) {

	/** When the only edition came. */
	static final String TIME = "2026-11-22T10:00:00Z";

	static LogRow of(long nr, Fact fact) {
		FactType type = Vocabulary.of(fact);
		List<@Nullable Object> values = type.values(fact);
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		for (Column column : type.columns()) {
			content.put(column.name(), stored(type.value(values, column.name())));
		}
		return new LogRow(nr, type.label(), fact.id(), JsonMapper.shared().writeValueAsString(content));
	}

	private static @Nullable Object stored(@Nullable Object value) {
		return switch (value) {
			case Ref<?>(String id) -> id;
			case Enum<?> constant -> constant.name();
			case BigDecimal decimal -> decimal.doubleValue();
			case List<?> list -> list.stream().map(LogRow::stored).toList();
			case null, default -> value;
		};
	}

	Map<String, @Nullable Object> content() {
		return Map.of("id", this.id, "innehall", this.json);
	}

	Map<String, @Nullable Object> known() {
		return Map.of("typ", this.type, "innehall", this.json);
	}

	/** What an address asks of it: that it is there. */
	Map<String, @Nullable Object> fate() {
		Map<String, Object> entry = new HashMap<>(Map.of("nr", this.nr, "slag", "UPSERT", "typ", this.type, "faktum",
				this.id, "hash", "0".repeat(64), "innehall", this.json));
		entry.putAll(Map.of("utgava", 1L, "paket", "givet", "tid", TIME));
		return Map.of("id", this.id, "sist", entry, "innehall", this.json, "nya", List.of());
	}

}
