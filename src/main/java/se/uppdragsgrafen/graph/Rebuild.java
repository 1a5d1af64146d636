package se.uppdragsgrafen.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Builds all nodes anew from what the packages state, where another version of the
 * program built them in another form. A graph of any size: some facts at a time, and only
 * at the end is the form the present one, so that what is interrupted is done again.
 */
final class Rebuild {

	private static final int FACTS = 10_000;

	private final Session session;

	private final String form;

	private final Nodes nodes;

	private final Visibility visibility;

	Rebuild(Session session, String form, Nodes nodes, Visibility visibility) {
		this.session = session;
		this.form = form;
		this.nodes = nodes;
		this.visibility = visibility;
	}

	/**
	 * Leaves a graph in the present form as it is, and marks a new one as being of it. So
	 * is one left of a package of which only a part is written: that is finished first.
	 */
	void run() {
		if (this.session.executeWrite(this::present, Patience.LONG)) {
			return;
		}
		List<String> ids = this.session.run(CypherText.write("ids")).list((each) -> each.get("id").asString());
		if (!ids.isEmpty()) {
			build(ids);
		}
		this.session.executeWriteWithoutResult(
				(tx) -> tx.run(CypherText.write("form"), Map.of("form", this.form)).consume(), Patience.LONG);
	}

	private void build(List<String> ids) {
		long utgava = this.session.executeWrite((tx) -> Lock.free(tx).utgava(), Patience.LONG) + 1;
		this.visibility.announce(utgava);
		this.session.run(CypherText.write("unbuild-links"), Patience.LONG).consume();
		this.session.run(CypherText.write("unbuild-names"), Patience.LONG).consume();
		for (int from = 0; from < ids.size(); from += FACTS) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + FACTS));
			this.session.executeWriteWithoutResult((tx) -> build(tx, some, utgava), Patience.LONG);
		}
		for (String kommun : DerivedLinks.kommuner(ids)) {
			this.session.executeWriteWithoutResult((tx) -> link(tx, kommun, utgava), Patience.LONG);
		}
		this.session.executeWriteWithoutResult((tx) -> end(tx, utgava), Patience.LONG);
		this.visibility.ends(utgava);
	}

	private boolean present(TransactionContext tx) {
		Lock lock = Lock.take(tx);
		return lock.unfinished().isPresent() || this.form.equals(lock.form());
	}

	private void build(TransactionContext tx, List<String> ids, long utgava) {
		long nr = Lock.free(tx).nr();
		Batches batches = new Batches(tx, "", Progress.NONE);
		Map<String, List<Statement>> stated = StoredStatements.of(batches, ids);
		// What another version knew, and what is derived.
		batches.run("nodes-gone", ids.stream().filter((id) -> !stated.containsKey(id)).toList());
		List<Change> changes = stated.values()
			.stream()
			.map((statements) -> new Change(null, Union.of(statements, (conflict) -> {
			})))
			.toList();
		new Reconciliation(changes, this.nodes).write(batches);
		log(tx, new ChangeLog(batches, utgava, nr), changes);
	}

	private void link(TransactionContext tx, String kommun, long utgava) {
		long nr = Lock.free(tx).nr();
		Batches batches = new Batches(tx, "", Progress.NONE);
		List<Change> changes = new DerivedLinks(batches, Set.of(kommun)).changes(List.of(), Set.of());
		new Reconciliation(changes, this.nodes).write(batches);
		log(tx, new ChangeLog(batches, utgava, nr), changes);
	}

	private static void log(TransactionContext tx, ChangeLog log, List<Change> changes) {
		log.catchUp(changes);
		tx.run(CypherText.write("log-ends"), Map.of("nr", log.nr())).consume();
	}

	/** What the log still has, and neither a package states nor follows from any. */
	private static void end(TransactionContext tx, long utgava) {
		long nr = Lock.free(tx).nr();
		ChangeLog log = new ChangeLog(new Batches(tx, "", Progress.NONE), utgava, nr);
		log.gone(tx.run(CypherText.write("logged-and-gone")).list((each) -> each.get("id").asString()));
		tx.run(CypherText.write("version"), log.edition("")).consume();
	}

}
