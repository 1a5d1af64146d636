package se.uppdragsgrafen.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Sha256;
import se.uppdragsgrafen.fact.Stated;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * What one package says of one fact, in values as Neo4j stores them: references as ids,
 * enums by name, whole numbers as long, decimals as double.
 *
 * @param paket the package
 * @param fil the package and its file
 * @param rad the line
 * @param type the kind of fact
 * @param values one value per column
 */
record Statement(String paket, String fil, int rad, FactType type, List<@Nullable Object> values) {

	static Statement of(DataPackage from, Stated stated) {
		FactType type = Vocabulary.of(stated.fact());
		return new Statement(from.name(), stated.file(), stated.row(), type, values(stated.fact()));
	}

	/** A fact that no package states, as it becomes. */
	static Union union(Fact fact) {
		return new Union(Vocabulary.of(fact), values(fact));
	}

	/** The statement that the graph holds in these properties. */
	static Statement of(String paket, FactType type, Map<String, Object> properties) {
		List<@Nullable Object> values = new ArrayList<>();
		type.columns().forEach((column) -> values.add(properties.get(column.name())));
		return new Statement(paket, (String) properties.getOrDefault("fil", ""),
				((Number) properties.getOrDefault("rad", 0)).intValue(), type, values);
	}

	/** The same, with what stands for the ids of facts that were taken away. */
	Statement hiding(Redactions redactions) {
		List<@Nullable Object> hiding = new ArrayList<>();
		for (int i = 0; i < this.values.size(); i++) {
			Object value = this.values.get(i);
			boolean reference = this.type.columns().get(i).kind() == Column.Kind.REFERENCE;
			hiding.add(reference ? hiding(redactions, value) : value);
		}
		return new Statement(this.paket, this.fil, this.rad, this.type, hiding);
	}

	private static @Nullable Object hiding(Redactions redactions, @Nullable Object reference) {
		return switch (reference) {
			case String id -> redactions.shown(id);
			case List<?> ids -> ids.stream().map((each) -> redactions.shown(String.valueOf(each))).toList();
			case null, default -> reference;
		};
	}

	private static List<@Nullable Object> values(Fact fact) {
		List<@Nullable Object> values = new ArrayList<>();
		Vocabulary.of(fact).values(fact).forEach((value) -> values.add(stored(value)));
		return values;
	}

	String id() {
		return String.valueOf(this.values.getFirst());
	}

	/** SHA-256 of the values, in hexadecimal: equal for equal statements. */
	String hash() {
		return Sha256.of(this.values.stream().map(Statement::canonical).collect(Collectors.joining()));
	}

	/** What the graph holds of it. */
	Map<String, Object> properties() {
		Map<String, Object> properties = new LinkedHashMap<>(Map.of("fil", this.fil, "rad", this.rad, "hash", hash()));
		for (int i = 0; i < this.values.size(); i++) {
			Object value = this.values.get(i);
			if (value != null) {
				properties.put(this.type.columns().get(i).name(), value);
			}
		}
		return properties;
	}

	/** The value with separators that no text holds, so that no two values look alike. */
	private static String canonical(@Nullable Object value) {
		return switch (value) {
			case null -> "\u0000\u001f";
			case List<?> list -> list.stream().map((each) -> each + "\u001e").collect(Collectors.joining()) + "\u001f";
			default -> value + "\u001f";
		};
	}

	private static @Nullable Object stored(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Ref<?>(String id) -> id;
			case Enum<?> constant -> constant.name();
			case Integer number -> number.longValue();
			case BigDecimal decimal -> decimal.doubleValue();
			case List<?> list -> list.stream().map(Statement::stored).toList();
			default -> value;
		};
	}

}
