package se.uppdragsgrafen.query;

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
	private static final int SAMPLE = 10_000;

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
		for (ShapeType type : this.shape.types().values()) {
			for (ShapeField field : type.fields().values()) {
				if (field instanceof ShapeField.Relation relation && relation.many()) {
					now.put(key(type.name(), relation), reached(type.name(), relation));
				}
			}
		}
		this.measured = Map.copyOf(now);
	}

	private List<String> types() {
		return List.copyOf(this.shape.types().keySet());
	}

	private long reached(String type, ShapeField.Relation relation) {
		Question question = ReadStatements.named(relation.incoming() ? "forgrening-in" : "forgrening-ut",
				Map.of("typ", type, "prov", SAMPLE, "relationer", relation.types(), "mal", relation.target()));
		return number(this.reader.read(question).getFirst());
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
