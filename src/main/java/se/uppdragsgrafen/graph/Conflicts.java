package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.uppdragsgrafen.fact.DataPackage;

/** Packages that contradict each other cannot be loaded. One line per conflict. */
public final class Conflicts extends RuntimeException {

	private final transient List<Conflict> conflicts;

	Conflicts(List<Conflict> conflicts) {
		super(conflicts.stream().map(Conflict::toString).collect(Collectors.joining("\n")));
		this.conflicts = List.copyOf(conflicts);
	}

	/** All conflicts. */
	public List<Conflict> conflicts() {
		return this.conflicts;
	}

	/** The conflicts among packages, without any graph. */
	public static List<Conflict> among(List<DataPackage> packages) {
		List<Conflict> conflicts = new ArrayList<>(among(byId(packages)));
		conflicts.addAll(LinkDecision.conflicts(packages));
		return conflicts;
	}

	/**
	 * Finds the conflicts among packages, without any graph.
	 * @throws Conflicts where there is any
	 */
	public static void refuse(List<DataPackage> packages) {
		List<Conflict> conflicts = among(packages);
		if (!conflicts.isEmpty()) {
			throw new Conflicts(conflicts);
		}
	}

	/** The conflicts among the statements of each fact. */
	static List<Conflict> among(Map<String, List<Statement>> statements) {
		List<Conflict> conflicts = new ArrayList<>();
		statements.values().forEach((ofFact) -> Union.of(ofFact, conflicts::add));
		return conflicts;
	}

	/** All statements of the packages, by the fact that they are of. */
	static Map<String, List<Statement>> byId(List<DataPackage> packages) {
		Map<String, List<Statement>> statements = new LinkedHashMap<>();
		for (DataPackage each : packages) {
			each.facts()
				.stream()
				.map((stated) -> Statement.of(each, stated))
				.forEach((next) -> statements.computeIfAbsent(next.id(), (id) -> new ArrayList<>(1)).add(next));
		}
		return statements;
	}

}
