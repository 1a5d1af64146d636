package se.uppdragsgrafen.koppling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.uppdragsgrafen.koppling.Candidate.Passage;
import se.uppdragsgrafen.sprak.Ordstam;

/**
 * A sentence about a later assignment that tells of work on the same thing in an earlier
 * year: "utreddes under 2021".
 *
 * @param fran the assignment of that year
 * @param passage the text that the sentence is in
 * @param words what both are about
 */
record Reference(Subject fran, Passage passage, List<String> words) {

	private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

	/** Not a part of a date, a span of years or a reference number. */
	private static final Pattern YEAR = Pattern.compile("(?<![\\d–/:-])((?:19|20)\\d\\d)(?![–/:-]?\\d)");

	/** One word alone is in common by chance. */
	private static final int WORDS = 2;

	/** What the titles must share at least for the words to be of one thing. */
	private static final double LIKENESS = 0.3;

	/** Those of all that is said of an assignment, at most one for each that is meant. */
	static List<Reference> of(Subject till, Collection<Subject> all) {
		List<Reference> references = new ArrayList<>();
		for (Passage passage : till.candidate().passages()) {
			for (String sentence : SENTENCE.split(passage.text(), -1)) {
				for (Reference each : in(sentence, passage, till, all)) {
					if (references.stream().noneMatch((other) -> other.fran.id().equals(each.fran.id()))) {
						references.add(each);
					}
				}
			}
		}
		return references;
	}

	private static List<Reference> in(String sentence, Passage passage, Subject till, Collection<Subject> all) {
		Matcher year = YEAR.matcher(sentence);
		if (!year.find() || Ordstam.of(sentence).stream().noneMatch(General::before)) {
			return List.of();
		}
		Wording said = Wording.of(sentence);
		List<Reference> references = new ArrayList<>();
		do {
			int ar = Integer.parseInt(year.group(1));
			List<Subject> meant = all.stream()
				.filter((each) -> each.ar() == ar && each.before(till) && !each.namnder(till).isEmpty()
						&& each.likeness(till) >= LIKENESS)
				.toList();
			best(said, meant)
				.forEach((each) -> references.add(new Reference(each, passage, each.wording().common(said))));
		}
		while (year.find());
		return references;
	}

	/** The one that the words fit best; none where they fit several as well. */
	private static List<Subject> best(Wording said, List<Subject> meant) {
		List<Subject> fitting = meant.stream()
			.filter((each) -> each.wording().common(said).size() >= WORDS)
			.sorted(Comparator.comparingDouble((Subject each) -> -each.wording().covered(said)))
			.toList();
		boolean several = fitting.size() > 1
				&& fitting.get(0).wording().covered(said) == fitting.get(1).wording().covered(said);
		return several ? List.of() : fitting.stream().limit(1).toList();
	}

}
