package se.uppdragsgrafen.graph.backup;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Properties as they are written in a backup: as JSON has them, times as objects with one
 * member.
 */
final class Values {

	private static final String TIME = "tid";

	private Values() {
	}

	/** In the order of their names, so that equal properties are written alike. */
	static Map<String, Object> written(Map<String, Object> properties) {
		Map<String, Object> written = new TreeMap<>();
		properties.forEach((name, value) -> written.put(name, written(value)));
		return written;
	}

	private static Object written(Object value) {
		return switch (value) {
			case String text -> text;
			case Long number -> number;
			case Double number when Double.isFinite(number) -> number;
			case Boolean truth -> truth;
			case ZonedDateTime time -> Map.of(TIME, time.toString());
			case List<?> list -> list.stream().map(Values::written).toList();
			default -> throw new IllegalStateException("No backup is made of " + value.getClass());
		};
	}

	/** Properties as Neo4j takes them. */
	static Map<String, Object> read(Map<?, ?> written) {
		Map<String, Object> properties = new LinkedHashMap<>();
		written.forEach((name, value) -> properties.put(String.valueOf(name), read(value)));
		return properties;
	}

	private static Object read(Object value) {
		return switch (value) {
			case Integer number -> number.longValue();
			case Map<?, ?> time -> ZonedDateTime.parse(String.valueOf(time.get(TIME)));
			case List<?> list -> list.stream().map(Values::read).toList();
			default -> value;
		};
	}

}
