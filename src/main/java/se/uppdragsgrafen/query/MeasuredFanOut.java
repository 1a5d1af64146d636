package se.uppdragsgrafen.query;

import java.util.HashMap;
import java.util.Map;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.renderer.Renderer;

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
		for (ShapeType type : this.shape.types().values()) {
			now.put(type.name(), number(Cypher.match(Names.node(type.name(), 0)).returning(count(type)).build()));
			for (ShapeField field : type.fields().values()) {
				if (field instanceof ShapeField.Relation relation && relation.many()) {
					now.put(key(type.name(), relation), number(percentile(type, relation)));
				}
			}
		}
		this.measured = Map.copyOf(now);
	}

	private static Expression count(ShapeType type) {
		return Cypher.count(Names.node(type.name(), 0)).as("n");
	}

	private static org.neo4j.cypherdsl.core.Statement percentile(ShapeType type, ShapeField.Relation relation) {
		Node node = Names.node(type.name(), 0);
		Expression reached = Cypher.count(node.relationshipWith(Cypher.node(relation.target()),
				Path.direction(relation), relation.types().toArray(String[]::new)));
		return Cypher.match(node)
			.with(node)
			.limit(SAMPLE)
			.returning(Cypher.percentileDisc(reached, 0.99).as("n"))
			.build();
	}

	private long number(org.neo4j.cypherdsl.core.Statement statement) {
		String cypher = Renderer.getDefaultRenderer().render(statement);
		return (this.reader.read(new Question(cypher, Map.of())).getFirst().get("n") instanceof Number number)
				? number.longValue() : 0;
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
