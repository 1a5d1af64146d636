package se.uppdragsgrafen.koppling;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.sprak.Ordstam;

/**
 * A candidate with its title read.
 *
 * @param candidate the assignment
 * @param wording what its title is about
 * @param stems all words of the title
 */
record Subject(Candidate candidate, Wording wording, List<String> stems) {

	static Subject of(Candidate candidate) {
		return new Subject(candidate, Wording.of(candidate.titel()),
				Ordstam.of(candidate.titel()).stream().map(Ordstam::stam).toList());
	}

	String id() {
		return this.candidate.id();
	}

	int ar() {
		return this.candidate.ar();
	}

	boolean before(Subject other) {
		return ar() < other.ar();
	}

	/** How alike the titles are, 0 to 1. */
	double likeness(Subject other) {
		return (!this.stems.isEmpty() && this.stems.equals(other.stems)) ? 1 : this.wording.likeness(other.wording);
	}

	List<String> namnder(Subject other) {
		return common(this.candidate.namnder(), other.candidate.namnder());
	}

	List<String> parter(Subject other) {
		return common(this.candidate.parter(), other.candidate.parter());
	}

	private static List<String> common(Map<String, String> names, Map<String, String> others) {
		Collection<String> ids = others.keySet();
		return names.entrySet()
			.stream()
			.filter((each) -> ids.contains(each.getKey()))
			.sorted(Map.Entry.comparingByKey())
			.map(Map.Entry::getValue)
			.toList();
	}

}
