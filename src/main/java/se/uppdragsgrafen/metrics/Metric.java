package se.uppdragsgrafen.metrics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One metric. A figure that is unknown, missing or suppressed has no series: it is not
 * zero.
 *
 * @param key the name in Micrometer
 * @param unit the base unit; null where it has none
 * @param help what Prometheus says of it
 * @param labels the labels, all of which each series has, empty where it has none
 * @param sources where its rows come from
 * @param value what a row says of it; null where it says nothing
 */
record Metric(String key, @Nullable String unit, String help, List<String> labels, List<Source> sources,
		Function<Map<String, @Nullable Object>, @Nullable Number> value) {

	/** The name in Prometheus. */
	String exposed() {
		return ((this.unit != null) ? this.key + "." + this.unit : this.key).replace('.', '_');
	}

	/** A row's values of the labels, in their order. */
	List<String> labelled(Map<String, @Nullable Object> row) {
		return this.labels.stream().map(label -> text(row.get(column(label)))).toList();
	}

	/**
	 * Where a row has a label's value: the kommun is labelled by its code, as in filters.
	 */
	private static String column(String label) {
		return switch (label) {
			case "kommun" -> "kommunkod";
			case "annan" -> "annanNamnd";
			case "annannamn" -> "annanNamndnamn";
			default -> label;
		};
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
