package se.uppdragsgrafen.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Makes the graph say what the facts say, where they have changed. */
final class Reconciliation {

	private final List<Change> changes;

	private final Nodes nodes;

	Reconciliation(List<Change> changes, Nodes nodes) {
		this.changes = changes;
		this.nodes = nodes;
	}

	void write(Batches batches) {
		List<Union> after = this.changes.stream().map(Change::after).filter(Objects::nonNull).toList();
		List<String> gone = this.changes.stream()
			.filter((change) -> change.after() == null)
			.map((change) -> Objects.requireNonNull(change.before()).id())
			.toList();
		Set<Link> come = all((change) -> change.come(Link::of));
		batches.expect(come.size() + 2L * after.size());
		Set<Link> left = all((change) -> change.gone(Link::of));
		Link.byType(left).forEach((typ, ends) -> batches.run("links-gone", typ, ends));
		batches.run("names-gone", rows(all((change) -> change.gone(Names::of))));
		batches.run("nodes-gone", gone);
		batches.run("nodes", after.stream().map(this.nodes::row).toList());
		Link.byType(come).forEach((typ, ends) -> batches.run("links", typ, ends));
		batches.run("names", rows(all((change) -> change.come(Names::of))));
		Derivation derivation = new Derivation();
		this.changes.stream().flatMap(Change::sides).forEach(derivation::hear);
		derivation.write(batches);
	}

	private <T> Set<T> all(Function<Change, Set<T>> parts) {
		Set<T> all = new LinkedHashSet<>();
		this.changes.forEach((change) -> all.addAll(parts.apply(change)));
		return all;
	}

	private static List<Map<String, Object>> rows(Collection<Names.Name> names) {
		return names.stream().map(Names.Name::row).toList();
	}

}
