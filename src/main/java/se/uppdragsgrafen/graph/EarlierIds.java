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

	private final List<Map<String, String>> gone;

	private final List<Map<String, String>> come;

	private EarlierIds(Set<TidigareId> before, Set<TidigareId> after) {
		this.gone = rows(before, after);
		this.come = rows(after, before);
	}

	/** What the package says of them now, against what the graph has of it. */
	static EarlierIds of(TransactionContext tx, DataPackage from, Redactions redactions) {
		Set<TidigareId> before = new LinkedHashSet<>(
				tx.run(CypherText.write("earlier-ids"), Map.of("paket", from.name()))
					.list((each) -> new TidigareId(each.get("tidigare").asString(), each.get("id").asString())));
		Set<TidigareId> after = new LinkedHashSet<>();
		from.tidigare()
			.forEach((each) -> after
				.add(new TidigareId(redactions.shown(each.tidigare()), redactions.shown(each.id()))));
		return new EarlierIds(before, after);
	}

	/** Makes the graph say of the package what it says now. */
	void write(Batches batches) {
		write(batches, Integer.MAX_VALUE);
	}

	/**
	 * The same, of no more than so many.
	 * @return how many there were of those that come, or of those that go if more
	 */
	int write(Batches batches, int most) {
		batches.run("earlier-ids-gone", this.gone.stream().limit(most).toList());
		batches.run("earlier-ids-come", this.come.stream().limit(most).toList());
		return Math.min(most, Math.max(this.gone.size(), this.come.size()));
	}

	private static List<Map<String, String>> rows(Collection<TidigareId> of, Collection<TidigareId> without) {
		Set<TidigareId> rest = new LinkedHashSet<>(of);
		without.forEach(rest::remove);
		return rest.stream().map((each) -> Map.of("tidigare", each.tidigare(), "id", each.id())).toList();
	}

}
