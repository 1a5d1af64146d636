package se.uppdragsgrafen.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.Kopplingsbeslut;

/**
 * One transaction of a large load.
 *
 * @param tx the transaction
 * @param lock the data set's node, which it holds
 * @param batches runs statements in it
 * @param nodes how facts become nodes
 */
record LargeStep(TransactionContext tx, Lock lock, Batches batches, Nodes nodes) {

	/** Makes nodes of facts that are written later, so that others can refer to them. */
	void stubs(List<Map<String, Object>> rows) {
		this.batches.run("links-yield", rows.stream().map((each) -> String.valueOf(each.get("id"))).toList());
		this.batches.run("stubs", rows);
	}

	/** Writes some facts and what the package states of them. */
	void facts(PackageChanges changes, Diff diff, Collection<String> ids) {
		write(changes.of(this.batches, ids));
		Set<String> removed = diff.removed();
		this.batches.run("statements-gone", ids.stream().filter(removed::contains).toList());
		this.batches.run("statements", diff.rows(ids));
	}

	/**
	 * Takes away nodes that were made for facts that the package does not state any more.
	 * @return how many of them were there, at most so many
	 */
	int forgotten(int most) {
		List<String> left = this.tx.run(CypherText.write("stubs-left"), Map.of("most", most))
			.list((each) -> each.get("id").asString());
		this.batches.run("nodes-gone", left);
		return left.size();
	}

	/**
	 * Derives links over years of a municipality, when all that they rest on is written.
	 * @param decisions those of the package
	 * @param pairs the assignments that it states links between itself
	 * @return how many came, changed or went, at most so many
	 */
	int links(String kommun, List<Kopplingsbeslut> decisions, Set<List<String>> pairs, int most) {
		List<Change> linked = DerivedLinks.logged(this.batches, kommun)
			.changes(decisions, pairs)
			.stream()
			.limit(most)
			.toList();
		write(linked);
		return linked.size();
	}

	private void write(List<Change> changes) {
		new Reconciliation(changes, this.nodes).write(this.batches);
		ChangeLog log = new ChangeLog(this.batches, this.lock.utgava() + 1, this.lock.nr());
		log.write(changes);
		this.tx.run(CypherText.write("large-goes-on"), log.edition("")).consume();
	}

	/**
	 * Makes it a package like others, in an edition of its own if anything was changed.
	 * @return that edition, or the one that is there
	 */
	long end(Stance stance, Visibility visibility) {
		Record done = this.tx.run(CypherText.write("large-ends")).single();
		boolean same = List.of("nya", "andrade", "borttagna").stream().allMatch((each) -> done.get(each).asLong() == 0);
		long utgava = this.lock.utgava() + (same ? 0 : 1);
		this.tx.run(CypherText.write("package"), stance.row(utgava)).consume();
		if (!same) {
			Map<String, Object> edition = new HashMap<>(done.asMap(Objects::requireNonNull));
			edition.putAll(Map.of("utgava", utgava, "nr", this.lock.nr(), "paket", stance.from().name()));
			this.tx.run(CypherText.write("version"), edition).consume();
			visibility.begins(utgava);
		}
		return utgava;
	}

}
