package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.koppling.Kopplingar;

/**
 * The links over years that no package states: they follow from all that is loaded of a
 * municipality, and from what persons decided.
 */
final class DerivedLinks {

	private final Batches batches;

	private final Map<String, LinkGround> grounds = new TreeMap<>();

	private final Map<String, Union> before = new TreeMap<>();

	private DerivedLinks(Batches batches, Set<String> kommuner, Function<LinkGround, List<Union>> before) {
		this.batches = batches;
		kommuner.forEach((each) -> this.grounds.put(each, new LinkGround(batches, each)));
		this.grounds.values()
			.forEach((ground) -> before.apply(ground).forEach((link) -> this.before.put(link.id(), link)));
	}

	/**
	 * Sees the links as they are, before anything that they rest on changes.
	 * @param kommuner the kod of each municipality that something changes of
	 */
	DerivedLinks(Batches batches, Set<String> kommuner) {
		this(batches, kommuner, LinkGround::derived);
	}

	/** Those of one municipality, when what they rest on has changed already. */
	static DerivedLinks logged(Batches batches, String kommun) {
		return new DerivedLinks(batches, Set.of(kommun), LinkGround::logged);
	}

	/** The kod of each municipality that an assignment among these ids is of. */
	static Set<String> kommuner(Collection<String> ids) {
		Set<String> kommuner = new TreeSet<>();
		for (String id : ids) {
			if (id.matches("uppdrag/\\d{4}/.*")) {
				kommuner.add(id.substring("uppdrag/".length(), "uppdrag/0000".length()));
			}
		}
		return kommuner;
	}

	/** Makes way for links that packages come to state themselves. */
	void yieldTo(Collection<String> stated) {
		List<String> gone = stated.stream().filter((each) -> this.before.remove(each) != null).toList();
		this.batches.run("nodes-gone", gone);
	}

	/**
	 * What becomes of the links now.
	 * @param beslut the decisions of the package that is being loaded
	 * @param own the pairs of assignments that it states links between itself
	 */
	List<Change> changes(List<Kopplingsbeslut> beslut, Set<List<String>> own) {
		Map<String, Union> after = new TreeMap<>();
		this.grounds.values()
			.forEach((ground) -> links(ground, beslut, own).forEach((link) -> after.put(link.id(), link)));
		Set<String> ids = new LinkedHashSet<>(this.before.keySet());
		ids.addAll(after.keySet());
		return ids.stream().map((id) -> new Change(this.before.get(id), after.get(id))).filter(Change::real).toList();
	}

	private static List<Union> links(LinkGround ground, List<Kopplingsbeslut> beslut, Set<List<String>> own) {
		List<Kopplingsbeslut> decisions = ground.decisions(beslut);
		Set<List<String>> stated = ground.stated();
		stated.addAll(own);
		List<Union> links = new ArrayList<>();
		for (Koppling each : Kopplingar.of(ground.candidates(), decisions)) {
			Union link = Statement.union(each);
			if (!stated.contains(LinkGround.ends(link))) {
				links.add(link);
			}
		}
		return links;
	}

}
