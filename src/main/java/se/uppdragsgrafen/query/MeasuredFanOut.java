package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Measures how the loaded graph branches, each relation on its own. Until it has, and for
 * what it has not met, a list counts with what it gives unless asked.
 */
public final class MeasuredFanOut implements FanOut {

	/** Nodes of a type looked at; the 99th percentile of so many is steady. */
	private static final int SAMPLE = 1_000;

	private static final long UNMEASURED = 50;

	private final GraphReader reader;

	private final Shape shape;

	private volatile Map<String, Long> measured = Map.of();

	public MeasuredFanOut(GraphReader reader, Shape shape) {
		this.reader = reader;
		this.shape = shape;
	}

	/** Measures anew: to be called when another version of the data was loaded. */
	public void measure() {
		Map<String, Long> now = new HashMap<>();
		for (var row : this.reader.read(ReadStatements.named("antal", Map.of("typer", types())))) {
			now.put(String.valueOf(row.get("typ")), number(row));
		}
		now.putAll(reached("forgrening-in", relations(true)));
		now.putAll(reached("forgrening-ut", relations(false)));
		this.measured = Map.copyOf(now);
	}

	private List<String> types() {
		return List.copyOf(this.shape.types().keySet());
	}

	private List<Map<String, Object>> relations(boolean incoming) {
		List<Map<String, Object>> relations = new ArrayList<>();
		for (ShapeType type : this.shape.types().values()) {
			for (ShapeField field : type.fields().values()) {
				if (field instanceof ShapeField.Relation relation && relation.many()
						&& relation.incoming() == incoming) {
					relations.add(Map.of("nyckel", key(type.name(), relation), "typ", type.name(), "typer",
							relation.types(), "mal", relation.target()));
				}
			}
		}
		return relations;
	}

	private Map<String, Long> reached(String statement, List<Map<String, Object>> relations) {
		Map<String, Long> reached = new HashMap<>();
		for (var row : this.reader
			.read(ReadStatements.named(statement, Map.of("relationer", relations, "prov", SAMPLE)))) {
			reached.put(String.valueOf(row.get("nyckel")), number(row));
		}
		return reached;
	}

	private static long number(Map<String, @Nullable Object> row) {
		return (row.get("antal") instanceof Number number) ? number.longValue() : 0;
	}

	@Override
	public long nodes(String type) {
		return this.measured.getOrDefault(type, Long.MAX_VALUE);
	}

	@Override
	public long of(String type, ShapeField.Relation relation) {
		Integer first = relation.first();
		return this.measured.getOrDefault(key(type, relation), (first != null) ? first : UNMEASURED);
	}

	private static String key(String type, ShapeField.Relation relation) {
		return type + "." + relation.name();
	}

}
