package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Takes facts away for good: out of the graph, and what they said out of its log.
 * Packages that state them are not changed, and what they say of them is not loaded any
 * more.
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

	/** The facts that are never to be loaded again. */
	static Set<String> all(TransactionContext tx) {
		return tx.run(CypherText.write("redactions"))
			.stream()
			.map((each) -> each.get("id").asString())
			.collect(Collectors.toSet());
	}

	/**
	 * Takes them away.
	 * @return the number of the edition without them
	 * @throws UnknownFacts where neither graph nor log knows one of them
	 */
	long run(TransactionContext tx) {
		Record lock = tx.run(CypherText.write("lock")).single();
		long utgava = lock.get("utgava").asLong() + 1;
		Batches batches = new Batches(tx, "", Progress.NONE);
		Map<String, List<Statement>> stated = StoredStatements.of(batches, this.ids);
		refuseUnknown(batches, stated.keySet());
		DerivedLinks links = new DerivedLinks(batches, DerivedLinks.kommuner(this.ids));
		List<Change> changes = stated.values()
			.stream()
			.map((statements) -> new Change(Union.of(statements, (conflict) -> {
			}), null))
			.toList();
		new Reconciliation(changes, this.nodes).write(batches);
		List<Change> linked = links.changes(List.of(), Set.of());
		new Reconciliation(linked, this.nodes).write(batches);
		tx.run(CypherText.write("redact"), Map.of("rader", List.copyOf(this.ids), "varfor", this.varfor)).consume();
		ChangeLog log = new ChangeLog(batches, utgava, lock.get("nr").asLong());
		log.redacted(this.ids);
		log.write(linked);
		tx.run(CypherText.write("version"), log.edition("")).consume();
		this.visibility.begins(utgava);
		return utgava;
	}

	private void refuseUnknown(Batches batches, Set<String> stated) {
		List<String> unknown = new ArrayList<>(this.ids);
		unknown.removeAll(stated);
		batches.read("logged", unknown).forEach((each) -> unknown.remove(each.get("id").asString()));
		if (!unknown.isEmpty()) {
			throw new UnknownFacts(unknown);
		}
	}

}
