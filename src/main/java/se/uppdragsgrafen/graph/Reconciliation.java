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
		batches.run("links-gone", Link.rows(all((change) -> change.gone(Link::of))));
		batches.run("names-gone", rows(all((change) -> change.gone(Names::of))));
		batches.run("nodes-gone", gone);
		batches.run("nodes", after.stream().map(this.nodes::row).toList());
		batches.run("links", Link.rows(come));
		batches.run("names", rows(all((change) -> change.come(Names::of))));
		derive(batches);
	}

	private void derive(Batches batches) {
		Set<String> uppdrag = new LinkedHashSet<>();
		Set<Map<String, Object>> linked = new LinkedHashSet<>();
		Set<String> evidence = new LinkedHashSet<>();
		this.changes.stream().flatMap(Change::sides).forEach((fact) -> {
			evidence.addAll(fact.texts("kallor"));
			switch (fact.type().label()) {
				case "Dokument" -> evidence.add(fact.id());
				case "Belagg" -> evidence.addAll(fact.texts("dokument"));
				case "Uppdrag" -> uppdrag.add(fact.id());
				case "Uppfoljning" -> uppdrag.addAll(fact.texts("uppdrag"));
				case "Koppling" ->
					linked.add(Map.of("fran", fact.texts("fran").getFirst(), "till", fact.texts("till").getFirst()));
				default -> {
				}
			}
		});
		batches.run("status", uppdrag);
		batches.run("predecessors", linked);
		batches.run("periods", evidence);
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
