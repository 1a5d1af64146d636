package se.uppdragsgrafen.koppling;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Chains over the years: what two links say together, a third need not say. */
final class Chains {

	private final Map<String, Set<String>> following = new HashMap<>();

	private Chains(Collection<Proposal> proposals) {
		proposals.forEach((each) -> this.following.computeIfAbsent(each.fran().id(), (id) -> new HashSet<>())
			.add(each.till().id()));
	}

	/** Those that others do not already say together, and those to be kept. */
	static List<Proposal> shortened(Collection<Proposal> proposals, Predicate<Proposal> kept) {
		Chains chains = new Chains(proposals);
		return proposals.stream().filter((each) -> kept.test(each) || !chains.said(each)).toList();
	}

	private boolean said(Proposal proposal) {
		return following(proposal.fran().id()).stream()
			.anyMatch((between) -> following(between).contains(proposal.till().id()));
	}

	private Set<String> following(String id) {
		return this.following.getOrDefault(id, Set.of());
	}

}
