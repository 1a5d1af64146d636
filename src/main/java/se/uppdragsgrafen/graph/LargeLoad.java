package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.DataPackage;

/**
 * One package into the graph in several transactions, which together do what one would:
 * some facts at a time, as an edition that nobody is shown before the last of them (ADR
 * 012). What is interrupted is gone on with where it ended.
 */
final class LargeLoad {

	private final Session session;

	private final DataPackage from;

	private final UnfinishedLoad mine;

	private final int facts;

	private final Nodes nodes;

	private final LargeProgress progress;

	private final Visibility visibility;

	/**
	 * @param facts how many are written in a transaction
	 */
	LargeLoad(Session session, DataPackage from, int facts, Nodes nodes, Progress progress, Visibility visibility) {
		this.session = session;
		this.from = from;
		this.mine = UnfinishedLoad.of(from);
		this.facts = facts;
		this.nodes = nodes;
		this.progress = new LargeProgress(from.name(), progress);
		this.visibility = visibility;
	}

	/**
	 * Writes what is not written of it.
	 * @param passing conflicts that are passed over, the package's own value holding
	 * @return what was done
	 * @throws Conflicts where others state otherwise; found before anything is written
	 * @throws LargeLoadUnfinished where only a part of another is written
	 */
	PackageReport run(Predicate<Conflict> passing) {
		Begun begun = this.session.executeWrite((tx) -> begin(tx, passing), Patience.LONG);
		long before = begun.lock.utgava();
		this.visibility.announce(before + 1);
		int links = write(begun.diff, new Stance(this.from, begun.redactions));
		long utgava = step((step) -> step.end(new Stance(this.from, begun.redactions), this.visibility), before + 1);
		if (utgava == before) {
			this.visibility.settle();
		}
		return begun.diff.report(this.from.name(), links, utgava);
	}

	/** All but that it is whole. How many links over years came, changed or went. */
	private int write(Diff diff, Stance stance) {
		this.progress.expect(diff.size());
		each(diff.stubs(), LargeStep::stubs);
		whole((step) -> EarlierIds.of(step.tx(), this.from, stance.redactions()).write(step.batches(), this.facts));
		PackageChanges changes = new PackageChanges(this.from.name(), diff, (conflict) -> true);
		each(diff.ids(), (step, some) -> step.facts(changes, diff, some));
		whole((step) -> step.forgotten(this.facts));
		int links = 0;
		Set<List<String>> pairs = stance.pairs();
		for (String kommun : kommuner(stance, diff)) {
			links += whole((step) -> step.links(kommun, stance.decisions(), pairs, this.facts));
		}
		return links;
	}

	private Begun begin(TransactionContext tx, Predicate<Conflict> passing) {
		Lock lock = Lock.take(tx);
		lock.unfinished().filter((each) -> !each.isOf(this.from)).ifPresent((other) -> {
			throw new LargeLoadUnfinished(other);
		});
		Redactions redactions = Redactions.of(tx);
		Diff diff = Diff.of(tx, this.from, redactions);
		if (!lock.unfinished().equals(Optional.of(this.mine))) {
			PackageChanges changes = new PackageChanges(this.from.name(), diff, passing);
			Batches batches = new Batches(tx, this.from.name(), Progress.NONE);
			parts(List.copyOf(diff.affected())).forEach((some) -> changes.of(batches, some));
		}
		this.mine.begin(tx);
		return new Begun(lock, redactions, diff);
	}

	/** Those of what is written now, and of what was before this was interrupted. */
	private Set<String> kommuner(Stance stance, Diff diff) {
		Set<String> kommuner = stance.kommuner(diff.removed());
		this.session.run(CypherText.write("large-kommuner"), Patience.LONG)
			.forEachRemaining((each) -> kommuner.add(each.get("kod").asString()));
		return kommuner;
	}

	private <T> void each(List<T> all, BiConsumer<LargeStep, List<T>> work) {
		for (List<T> some : parts(all)) {
			step((step) -> {
				work.accept(step, some);
				return some;
			}, some);
			this.progress.wrote(some.size());
		}
	}

	/** Does it again as long as it does as much as it may. How much it did in all. */
	private int whole(ToIntFunction<LargeStep> work) {
		int all = 0;
		int now = this.facts;
		while (now == this.facts) {
			now = step(work::applyAsInt, 0);
			all += now;
		}
		return all;
	}

	/**
	 * One transaction of it.
	 * @param finished what comes of it where another process went on with the same load
	 * and has finished it
	 * @throws LargeLoadUnfinished where another process loads the package in another form
	 */
	private <T> T step(Function<LargeStep, T> work, T finished) {
		return this.session.executeWrite((tx) -> {
			Lock lock = Lock.take(tx);
			UnfinishedLoad there = lock.unfinished().orElse(null);
			if (there == null) {
				return finished;
			}
			if (!there.equals(this.mine)) {
				throw new LargeLoadUnfinished(there);
			}
			return work.apply(new LargeStep(tx, lock, new Batches(tx, this.from.name(), this.progress), this.nodes));
		}, Patience.LONG);
	}

	private <T> List<List<T>> parts(List<T> all) {
		List<List<T>> parts = new ArrayList<>();
		for (int from = 0; from < all.size(); from += this.facts) {
			parts.add(all.subList(from, Math.min(all.size(), from + this.facts)));
		}
		return parts;
	}

	private record Begun(Lock lock, Redactions redactions, Diff diff) {
	}

}
