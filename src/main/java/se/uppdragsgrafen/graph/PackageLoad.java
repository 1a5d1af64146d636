package se.uppdragsgrafen.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.DataPackage;

/** One package into the graph, in one transaction: wholly or not at all. */
final class PackageLoad {

	private final DataPackage from;

	private final Predicate<Conflict> passing;

	private final Nodes nodes;

	private final Progress progress;

	private final Visibility visibility;

	/**
	 * @param passing conflicts that are passed over, the package's own value holding:
	 * with packages of the same load that are not written yet, and are about to be
	 * changed
	 */
	PackageLoad(DataPackage from, Predicate<Conflict> passing, Nodes nodes, Progress progress, Visibility visibility) {
		this.from = from;
		this.passing = passing;
		this.nodes = nodes;
		this.progress = progress;
		this.visibility = visibility;
	}

	/**
	 * Writes it.
	 * @param most facts
	 * @return what was done; empty where nothing was, for it is more than that, or a part
	 * of it is written already
	 */
	Optional<PackageReport> run(TransactionContext tx, int most) {
		Lock lock = Lock.take(tx);
		Redactions redactions = Redactions.of(tx);
		Diff diff = Diff.of(tx, this.from, redactions);
		if (lock.unfinished().isPresent() || diff.size() > most) {
			return Optional.empty();
		}
		return Optional.of(write(tx, lock, redactions, diff));
	}

	private PackageReport write(TransactionContext tx, Lock lock, Redactions redactions, Diff diff) {
		Batches batches = new Batches(tx, this.from.name(), this.progress);
		Stance stance = new Stance(this.from, redactions);
		EarlierIds.of(tx, this.from, redactions).write(batches);
		List<Change> changes = new PackageChanges(this.from.name(), diff, this.passing).of(batches, diff.affected());
		DerivedLinks links = new DerivedLinks(batches, stance.kommuner(diff.removed()));
		links.yieldTo(diff.affected());
		new Reconciliation(changes, this.nodes).write(batches);
		List<Change> linked = links.changes(stance.decisions(), stance.pairs());
		new Reconciliation(linked, this.nodes).write(batches);
		boolean same = changes.isEmpty() && linked.isEmpty();
		long utgava = lock.utgava() + (same ? 0 : 1);
		ChangeLog log = new ChangeLog(batches, utgava, lock.nr());
		log.write(changes);
		log.write(linked);
		tx.run(CypherText.write("package"), stance.row(utgava)).consume();
		batches.run("statements-gone", diff.removed());
		batches.run("statements", diff.rows(diff.ids()));
		if (!same) {
			tx.run(CypherText.write("version"), log.edition(this.from.name())).consume();
			this.visibility.begins(utgava);
		}
		return diff.report(this.from.name(), linked.size(), utgava);
	}

}
