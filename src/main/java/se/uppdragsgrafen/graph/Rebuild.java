package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.Vocabulary;

/**
 * Builds all nodes anew from what the packages state, where another version of the
 * program built them in another form.
 */
final class Rebuild {

	private final String form;

	private final Nodes nodes;

	Rebuild(String form, Nodes nodes) {
		this.form = form;
		this.nodes = nodes;
	}

	/**
	 * Leaves a graph in the present form as it is, and marks a new one as being of it.
	 */
	void run(TransactionContext tx) {
		Record dataset = tx.run(CypherText.write("lock")).single();
		if (this.form.equals(dataset.get("form").asString(""))) {
			return;
		}
		List<String> ids = tx.run(CypherText.write("ids")).list((each) -> each.get("id").asString());
		if (!ids.isEmpty()) {
			build(tx, ids);
			tx.run(CypherText.write("version"), Map.of("utgava", dataset.get("utgava").asLong() + 1)).consume();
		}
		tx.run(CypherText.write("form"), Map.of("form", this.form)).consume();
	}

	private void build(TransactionContext tx, List<String> ids) {
		Batches batches = new Batches(tx, "", Progress.NONE);
		tx.run(CypherText.write("unbuild-links")).consume();
		tx.run(CypherText.write("unbuild-names")).consume();
		batches.run("nodes-gone", ids.stream().filter((id) -> Vocabulary.ofId(id).isEmpty()).toList());
		List<Change> changes = new ArrayList<>();
		StoredStatements.of(batches, ids)
			.values()
			.forEach((statements) -> changes.add(new Change(null, Union.of(statements, (conflict) -> {
			}))));
		new Reconciliation(changes, this.nodes).write(batches);
	}

}
