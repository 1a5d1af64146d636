package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Loadable;

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

	/**
	 * The conflicts among packages, without any graph. Holds one package in memory, and
	 * what several state.
	 */
	public static List<Conflict> among(List<? extends Loadable> packages) {
		return among(packages, Redactions.NONE);
	}

	/** But for those on what was taken away for good. */
	private static List<Conflict> among(List<? extends Loadable> packages, Redactions redactions) {
		List<Conflict> conflicts = new ArrayList<>(among(shared(packages, redactions)));
		conflicts.addAll(LinkDecision.conflicts(packages));
		return conflicts;
	}

	/**
	 * Finds the conflicts among packages, without any graph.
	 * @param redacted the ids of what was taken away for good; asked for where there is
	 * any conflict
	 * @throws Conflicts where there is any on something else
	 */
	public static void refuse(List<? extends Loadable> packages, Supplier<Predicate<String>> redacted) {
		List<Conflict> conflicts = among(packages);
		if (!conflicts.isEmpty()) {
			Predicate<String> gone = redacted.get();
			refuseAny(conflicts.stream().filter((each) -> !gone.test(each.id())).toList());
		}
	}

	/** But for those on what was taken away for good. */
	static void refuse(List<? extends Loadable> packages, Redactions redactions) {
		refuseAny(among(packages, redactions));
	}

	private static void refuseAny(List<Conflict> conflicts) {
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

	/** What several packages may state, by the fact that it is of. */
	private static Map<String, List<Statement>> shared(List<? extends Loadable> packages, Redactions redactions) {
		SharedIds shared = new SharedIds(packages);
		Map<String, List<Statement>> statements = new LinkedHashMap<>();
		packages.forEach((each) -> byId(each.content(), shared::has, redactions)
			.forEach((id, of) -> statements.computeIfAbsent(id, (key) -> new ArrayList<>(1)).addAll(of)));
		return statements;
	}

	/**
	 * What a package states of some facts, by the fact that it is of; nothing of what was
	 * taken away for good.
	 */
	static Map<String, List<Statement>> byId(DataPackage from, Predicate<String> some, Redactions redactions) {
		Map<String, List<Statement>> statements = new LinkedHashMap<>();
		from.facts()
			.stream()
			.filter((stated) -> some.test(stated.fact().id()) && !redactions.has(stated.fact().id()))
			.forEach((stated) -> statements.put(stated.fact().id(),
					new ArrayList<>(List.of(Statement.of(from, stated).hiding(redactions)))));
		return statements;
	}

}
