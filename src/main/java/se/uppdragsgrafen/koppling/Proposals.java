package se.uppdragsgrafen.koppling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What may continue what, by the words of the assignments. */
final class Proposals {

	/** By what may be in common, and then by year. */
	private final Map<String, NavigableMap<Integer, List<Subject>>> byKey = new HashMap<>();

	private Proposals(Collection<Subject> subjects) {
		subjects.forEach((each) -> each.wording()
			.keys()
			.forEach((key) -> this.byKey.computeIfAbsent(key, (none) -> new TreeMap<>())
				.computeIfAbsent(each.ar(), (none) -> new ArrayList<>())
				.add(each)));
	}

	/** The good proposals among assignments, each pair once. */
	static List<Proposal> among(Collection<Subject> subjects) {
		Proposals proposals = new Proposals(subjects);
		List<Proposal> all = new ArrayList<>();
		subjects.forEach((each) -> all.addAll(proposals.to(each, subjects)));
		return all.stream().filter(Proposal::good).toList();
	}

	private List<Proposal> to(Subject till, Collection<Subject> subjects) {
		List<Reference> references = Reference.of(till, subjects);
		Set<Subject> earlier = new TreeSet<>(Comparator.comparing(Subject::id));
		till.wording().keys().forEach((key) -> earlier(key, till.ar()).forEach(earlier::addAll));
		references.forEach((each) -> earlier.add(each.fran()));
		return earlier.stream()
			.map((each) -> new Proposal(each, till,
					references.stream().filter((other) -> other.fran().id().equals(each.id())).toList()))
			.toList();
	}

	private Collection<List<Subject>> earlier(String key, int ar) {
		return this.byKey.getOrDefault(key, Collections.emptyNavigableMap()).headMap(ar).values();
	}

}
