package se.uppdragsgrafen.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Session;

/** The constraints and indexes of {@code neo4j/schema}. */
final class Schema {

	private static final Pattern NAME = Pattern.compile("(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS");

	private Schema() {
	}

	/** Creates those that are missing, and waits until they can be used. */
	static void install(Session session) {
		// A constraint's index has the constraint's name.
		Set<String> present = new HashSet<>(
				session.run("SHOW INDEXES YIELD name").list((each) -> each.get("name").asString()));
		boolean constrained = create(session, CypherText.schema("constraints"), present);
		boolean indexed = create(session, CypherText.schema("indexes"), present);
		if (constrained || indexed) {
			session.run("CALL db.awaitIndexes(600)", Patience.LONG).consume();
		}
	}

	private static boolean create(Session session, List<String> statements, Set<String> present) {
		List<String> missing = statements.stream().filter((each) -> !present.contains(name(each))).toList();
		if (!missing.isEmpty()) {
			session.executeWriteWithoutResult((tx) -> missing.forEach((each) -> tx.run(each).consume()), Patience.LONG);
		}
		return !missing.isEmpty();
	}

	/** Which are missing or cannot be used, each as a sentence. */
	static List<String> faults(Session session) {
		Set<String> constraints = Set
			.copyOf(session.run("SHOW CONSTRAINTS YIELD name").list((each) -> each.get("name").asString()));
		Map<String, String> indexes = session.run("SHOW INDEXES YIELD name, state")
			.stream()
			.collect(Collectors.toMap((each) -> each.get("name").asString(), (each) -> each.get("state").asString()));
		Stream<String> missing = CypherText.schema("constraints")
			.stream()
			.map(Schema::name)
			.filter((each) -> !constraints.contains(each))
			.map("Villkoret %s saknas."::formatted);
		Stream<String> unusable = Stream.of("constraints", "indexes")
			.flatMap((each) -> CypherText.schema(each).stream())
			.map(Schema::name)
			.filter((each) -> !"ONLINE".equals(indexes.get(each)))
			.map((each) -> "Indexet %s %s.".formatted(each,
					indexes.containsKey(each) ? "kan inte användas än (" + indexes.get(each) + ")" : "saknas"));
		return Stream.concat(missing, unusable).toList();
	}

	private static String name(String statement) {
		Matcher matcher = NAME.matcher(statement);
		return matcher.find() ? matcher.group(1) : "";
	}

}
