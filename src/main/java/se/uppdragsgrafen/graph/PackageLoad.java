package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Stated;

/** One package into the graph, in one transaction: wholly or not at all. */
final class PackageLoad {

	private final DataPackage from;

	private final Set<String> pending;

	private final Nodes nodes;

	private final Progress progress;

	private final Visibility visibility;

	/**
	 * @param pending packages of the same load that are not written yet: where they
	 * differ from this one, they are about to be changed
	 */
	PackageLoad(DataPackage from, Set<String> pending, Nodes nodes, Progress progress, Visibility visibility) {
		this.from = from;
		this.pending = pending;
		this.nodes = nodes;
		this.progress = progress;
		this.visibility = visibility;
	}

	PackageReport run(TransactionContext tx) {
		Batches batches = new Batches(tx, this.from.name(), this.progress);
		Record lock = tx.run(CypherText.write("lock")).single();
		long utgava = lock.get("utgava").asLong();
		Redactions redactions = Redactions.of(tx);
		Diff diff = new Diff(this.from,
				tx.run(CypherText.write("statements-of-package"), Map.of("paket", this.from.name())).list(),
				redactions);
		List<Change> changes = changes(batches, diff);
		DerivedLinks links = new DerivedLinks(batches, kommuner(diff));
		links.yieldTo(diff.affected());
		List<Kopplingsbeslut> beslut = this.from.beslut()
			.stream()
			.filter((each) -> !redactions.has(each.fran()) && !redactions.has(each.till()))
			.toList();
		new Reconciliation(changes, this.nodes).write(batches);
		List<Change> linked = links.changes(beslut, pairs());
		new Reconciliation(linked, this.nodes).write(batches);
		boolean same = changes.isEmpty() && linked.isEmpty();
		utgava += same ? 0 : 1;
		ChangeLog log = new ChangeLog(batches, utgava, lock.get("nr").asLong());
		log.write(changes);
		log.write(linked);
		tx.run(CypherText.write("package"), Map.of("paket", this.from.name(), "hash", this.from.hash(), "utgava",
				utgava, "beslut", beslut.stream().map(LinkDecision::text).toList()))
			.consume();
		batches.run("statements-gone", diff.removed());
		batches.run("statements", diff.rows());
		EarlierIds.write(tx, batches, this.from, redactions);
		if (!same) {
			tx.run(CypherText.write("version"), log.edition(this.from.name())).consume();
			this.visibility.begins(utgava);
		}
		return diff.report(this.from.name(), linked.size(), utgava);
	}

	/** Those that the package says anything of, or did. */
	private Set<String> kommuner(Diff diff) {
		Set<String> kommuner = DerivedLinks.kommuner(diff.removed());
		kommuner.addAll(DerivedLinks.kommuner(this.from.facts().stream().map((each) -> each.fact().id()).toList()));
		return kommuner;
	}

	/** The assignments that it states links between itself. */
	private Set<List<String>> pairs() {
		return this.from.facts()
			.stream()
			.map(Stated::fact)
			.filter(Koppling.class::isInstance)
			.map((link) -> LinkGround.ends(Statement.union(link)))
			.collect(Collectors.toSet());
	}

	private List<Change> changes(Batches batches, Diff diff) {
		List<Change> changes = new ArrayList<>();
		List<Conflict> conflicts = new ArrayList<>();
		Set<String> affected = diff.affected();
		Map<String, List<Statement>> stored = StoredStatements.of(batches, affected);
		for (String id : affected) {
			List<Statement> before = stored.getOrDefault(id, List.of());
			List<Statement> after = diff.after(id, this.from.name(), before);
			Change change = new Change(before.isEmpty() ? null : Union.of(before, (conflict) -> {
			}), after.isEmpty() ? null : Union.of(after, (conflict) -> {
				if (!passing(conflict)) {
					conflicts.add(conflict);
				}
			}));
			if (change.real()) {
				changes.add(change);
			}
		}
		if (!conflicts.isEmpty()) {
			throw new Conflicts(conflicts);
		}
		return changes;
	}

	private boolean passing(Conflict conflict) {
		return this.pending.contains(conflict.first().paket()) || this.pending.contains(conflict.second().paket());
	}

}
