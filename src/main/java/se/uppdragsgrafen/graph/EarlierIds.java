package se.uppdragsgrafen.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.TidigareId;

/**
 * The ids that were replaced, as each package says: who asks for one of them is led on.
 * They are no part of an edition, which knows facts by the ids that hold.
 */
final class EarlierIds {

	private EarlierIds() {
	}

	/** Makes the graph say of this package what it says now. */
	static void write(TransactionContext tx, Batches batches, DataPackage from, Redactions redactions) {
		Set<TidigareId> before = new LinkedHashSet<>(
				tx.run(CypherText.write("earlier-ids"), Map.of("paket", from.name()))
					.list((each) -> new TidigareId(each.get("tidigare").asString(), each.get("id").asString())));
		Set<TidigareId> after = new LinkedHashSet<>();
		from.tidigare()
			.forEach((each) -> after
				.add(new TidigareId(redactions.shown(each.tidigare()), redactions.shown(each.id()))));
		batches.run("earlier-ids-gone", rows(before, after));
		batches.run("earlier-ids-come", rows(after, before));
	}

	private static List<Map<String, String>> rows(Collection<TidigareId> of, Collection<TidigareId> without) {
		Set<TidigareId> rest = new LinkedHashSet<>(of);
		without.forEach(rest::remove);
		return rest.stream().map((each) -> Map.of("tidigare", each.tidigare(), "id", each.id())).toList();
	}

}
