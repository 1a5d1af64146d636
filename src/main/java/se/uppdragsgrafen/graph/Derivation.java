package se.uppdragsgrafen.graph;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;

/** Which facts what is derived from others is to be derived for anew. */
final class Derivation {

	/**
	 * What may be named in all documents there are, and what no document is asked for:
	 * the statement periods leaves the same out.
	 */
	private static final Set<String> RECURRING = Set.of("Namnd", "Verksamhet", "Samverkanspart", "Styrdokument");

	private final Set<String> uppdrag = new LinkedHashSet<>();

	private final Set<Map<String, Object>> linked = new LinkedHashSet<>();

	private final Set<String> evidence = new LinkedHashSet<>();

	/** Hears of a fact as it was, or as it has become. */
	void hear(Union fact) {
		if (!RECURRING.contains(fact.type().label())) {
			this.evidence.addAll(fact.texts("kallor"));
		}
		switch (fact.type().label()) {
			case "Dokument" -> this.evidence.add(fact.id());
			case "Belagg" -> this.evidence.addAll(fact.texts("dokument"));
			case "Uppdrag" -> this.uppdrag.add(fact.id());
			case "Uppfoljning" -> this.uppdrag.addAll(fact.texts("uppdrag"));
			case "Koppling" ->
				this.linked.add(Map.of("fran", fact.texts("fran").getFirst(), "till", fact.texts("till").getFirst()));
			default -> {
			}
		}
	}

	void write(Batches batches) {
		batches.run("status", this.uppdrag);
		batches.run("predecessors", this.linked);
		Set<String> documents = new LinkedHashSet<>();
		for (Record each : batches.read("documents", this.evidence)) {
			documents.add(each.get("id").asString());
		}
		batches.run("periods", documents);
	}

}
