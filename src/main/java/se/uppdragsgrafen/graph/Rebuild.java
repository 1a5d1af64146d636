package se.uppdragsgrafen.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
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
	 * Leaves a graph in the present form as it is, and marks a new one as being of it.
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
		long utgava = this.session.executeWrite((tx) -> lock(tx).get("utgava").asLong(), Patience.LONG) + 1;
		this.visibility.announce(utgava);
		this.session.run(CypherText.write("unbuild-links"), Patience.LONG).consume();
		this.session.run(CypherText.write("unbuild-names"), Patience.LONG).consume();
		for (int from = 0; from < ids.size(); from += FACTS) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + FACTS));
			this.session.executeWriteWithoutResult((tx) -> build(tx, some), Patience.LONG);
		}
		for (String kommun : DerivedLinks.kommuner(ids)) {
			this.session.executeWriteWithoutResult((tx) -> link(tx, kommun), Patience.LONG);
		}
		this.session.executeWriteWithoutResult(
				(tx) -> tx.run(CypherText.write("version"), Map.of("utgava", utgava)).consume(), Patience.LONG);
		this.visibility.ends(utgava);
	}

	private boolean present(TransactionContext tx) {
		return this.form.equals(lock(tx).get("form").asString(""));
	}

	private void build(TransactionContext tx, List<String> ids) {
		lock(tx);
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
	}

	private void link(TransactionContext tx, String kommun) {
		lock(tx);
		Batches batches = new Batches(tx, "", Progress.NONE);
		List<Change> changes = new DerivedLinks(batches, Set.of(kommun)).changes(List.of());
		new Reconciliation(changes, this.nodes).write(batches);
	}

	private static Record lock(TransactionContext tx) {
		return tx.run(CypherText.write("lock")).single();
	}

}
