package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

/**
 * Takes facts away for good: out of the graph, and what they said and their ids out of
 * its log. Packages that state them are not changed, and what they say of them is not
 * loaded any more.
 */
final class Redaction {

	private final Set<String> ids;

	private final String varfor;

	private final Nodes nodes;

	private final Visibility visibility;

	/**
	 * @param varfor why, in words that say nothing of what is taken away
	 */
	Redaction(Set<String> ids, String varfor, Nodes nodes, Visibility visibility) {
		this.ids = ids;
		this.varfor = varfor;
		this.nodes = nodes;
		this.visibility = visibility;
	}

	/**
	 * Takes them away, with what goes along. Nothing where all were taken away before.
	 * @throws UnknownFacts where neither graph nor log knows one of them
	 * @throws LargeLoadUnfinished where only a part of a package is written
	 */
	Redacted run(TransactionContext tx) {
		Lock lock = Lock.free(tx);
		Batches batches = new Batches(tx, "", Progress.NONE);
		Redactions before = Redactions.of(tx);
		Set<String> asked = new LinkedHashSet<>(this.ids);
		asked.removeIf(before::has);
		if (asked.isEmpty()) {
			return new Redacted(lock.utgava(), 0);
		}
		refuseUnknown(batches, asked);
		Set<String> all = Along.with(tx, batches, asked);
		long utgava = lock.utgava() + 1;
		ChangeLog log = new ChangeLog(batches, utgava, lock.nr());
		take(tx, batches, all, log);
		tx.run(CypherText.write("version"), log.edition("")).consume();
		this.visibility.begins(utgava);
		return new Redacted(utgava, all.size());
	}

	private void take(TransactionContext tx, Batches batches, Set<String> all, ChangeLog log) {
		Hidden hidden = new Hidden(tx, batches, all);
		List<Change> referring = hidden.statements();
		DerivedLinks links = new DerivedLinks(batches, DerivedLinks.kommuner(touched(all, referring)));
		List<Change> changes = new ArrayList<>(gone(batches, all));
		changes.addAll(referring);
		new Reconciliation(changes, this.nodes).write(batches);
		List<Change> linked = links.changes(List.of(), Set.of());
		new Reconciliation(linked, this.nodes).write(batches);
		tx.run(CypherText.write("redact"), Map.of("rader", hidden.rows(), "varfor", this.varfor)).consume();
		hidden.log();
		hidden.packages();
		log.redacted(hidden.ids());
		log.write(referring);
		log.write(linked.stream().filter((each) -> each.sides().noneMatch((side) -> all.contains(side.id()))).toList());
	}

	/** Links over years rest on what is taken away, and on what refers to it. */
	private static Set<String> touched(Set<String> all, List<Change> referring) {
		Set<String> touched = new LinkedHashSet<>(all);
		referring.stream().flatMap(Change::sides).map(Union::id).forEach(touched::add);
		return touched;
	}

	private static List<Change> gone(Batches batches, Set<String> all) {
		return StoredStatements.of(batches, all)
			.values()
			.stream()
			.map((statements) -> new Change(Union.of(statements, (conflict) -> {
			}), null))
			.toList();
	}

	private static void refuseUnknown(Batches batches, Set<String> asked) {
		List<String> unknown = new ArrayList<>(asked);
		unknown.removeAll(StoredStatements.of(batches, asked).keySet());
		batches.read("logged", List.copyOf(unknown)).forEach((each) -> unknown.remove(each.get("id").asString()));
		batches.read("redact-replaced", List.copyOf(unknown))
			.forEach((each) -> unknown.remove(each.get("id").asString()));
		if (!unknown.isEmpty()) {
			throw new UnknownFacts(unknown);
		}
	}

}
