package se.uppdragsgrafen.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * The constraints and indexes that a database has.
 *
 * @param constraints their names
 * @param indexes by their names, those of constraints too
 */
record SchemaState(Set<String> constraints, Map<String, Index> indexes) {

	static SchemaState read(Session session) {
		Set<String> constraints = session.run("SHOW CONSTRAINTS YIELD name", Patience.LONG)
			.stream()
			.map((each) -> each.get("name").asString())
			.collect(Collectors.toSet());
		Map<String, Index> indexes = session
			.run("SHOW INDEXES YIELD name, state, populationPercent, owningConstraint", Patience.LONG)
			.stream()
			.collect(Collectors.toMap((each) -> each.get("name").asString(), Index::of, (one, same) -> one,
					TreeMap::new));
		return new SchemaState(constraints, indexes);
	}

	/**
	 * Those of these constraints' indexes that no constraint owns: they are made before
	 * their constraint is, and stay where making it was cut short. Never filled again.
	 */
	List<String> orphans(List<String> ofConstraints) {
		return ofConstraints.stream().filter(this::isOrphan).toList();
	}

	private boolean isOrphan(String name) {
		Index found = this.indexes.get(name);
		return found != null && found.owner().isEmpty();
	}

	/** Those of these that will never be usable as they are. */
	List<String> failed(List<String> names) {
		return names.stream().filter((each) -> state(each).equals("FAILED")).toList();
	}

	/** Those of these that are there, and cannot be used yet. */
	List<String> unusable(List<String> names) {
		return names.stream().filter((each) -> !state(each).equals("ONLINE")).toList();
	}

	/** How much of these indexes is filled, other than before where they come on. */
	double filled(List<String> names) {
		return names.stream()
			.flatMap((each) -> Stream.ofNullable(this.indexes.get(each)))
			.mapToDouble((each) -> each.state().equals("ONLINE") ? 100 : each.percent())
			.sum();
	}

	/** That of an index, empty where there is no such. */
	String state(String index) {
		Index found = this.indexes.get(index);
		return (found != null) ? found.state() : "";
	}

	/**
	 * An index.
	 *
	 * @param state as Neo4j has it: ONLINE, POPULATING, FAILED
	 * @param percent how much of it is filled
	 * @param owner the constraint that it is of, empty where it is of none
	 */
	record Index(String state, double percent, String owner) {

		private static Index of(Record row) {
			return new Index(row.get("state").asString(), row.get("populationPercent").asDouble(0),
					row.get("owningConstraint").asString(""));
		}

	}

}
