package se.uppdragsgrafen.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Stated;

/**
 * What a package says as a whole, beside its facts.
 *
 * @param from the package
 * @param redactions facts that are not to be known
 */
record Stance(DataPackage from, Redactions redactions) {

	/** What persons decided of links over years, as it says. */
	List<Kopplingsbeslut> decisions() {
		return this.from.beslut()
			.stream()
			.filter((each) -> !this.redactions.has(each.fran()) && !this.redactions.has(each.till()))
			.toList();
	}

	/** The assignments that it states links between itself. */
	Set<List<String>> pairs() {
		return this.from.facts()
			.stream()
			.map(Stated::fact)
			.filter(Koppling.class::isInstance)
			.map((link) -> LinkGround.ends(Statement.union(link)))
			.collect(Collectors.toSet());
	}

	/**
	 * The kod of each municipality that it says an assignment of, or said.
	 * @param removed the facts that it no longer states
	 */
	Set<String> kommuner(Collection<String> removed) {
		Set<String> kommuner = DerivedLinks.kommuner(removed);
		kommuner.addAll(DerivedLinks.kommuner(this.from.facts().stream().map((each) -> each.fact().id()).toList()));
		return kommuner;
	}

	/** What the graph holds of it, as of that edition. */
	Map<String, Object> row(long utgava) {
		return Map.of("paket", this.from.name(), "hash", this.from.hash(), "utgava", utgava, "beslut",
				decisions().stream().map(LinkDecision::text).toList());
	}

}
