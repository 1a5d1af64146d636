package se.uppdragsgrafen.koppling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * That one assignment may continue another.
 *
 * @param fran the earlier one
 * @param till the later one
 * @param reference where a text of the later one says so; empty where none does
 */
record Proposal(Subject fran, Subject till, List<Reference> reference) {

	private static final double WORDING = 0.7;

	private static final double NAMND = 0.2;

	private static final double PART = 0.1;

	private static final double STATED = 0.9;

	private static final double ENOUGH = 0.5;

	/** One word alone is in common by chance. */
	private static final int WORDS = 2;

	boolean stated() {
		return !this.reference.isEmpty();
	}

	/** Whether it is to be shown to a person. */
	boolean good() {
		return stated() || (points() >= ENOUGH && (words().size() >= WORDS || this.fran.likeness(this.till) == 1));
	}

	/**
	 * The score: 0.7 of the likeness of the titles, 0.2 for a nämnd in common, 0.1 for a
	 * partner or agreement in common; at least 0.9 where a text says so.
	 */
	double points() {
		double points = WORDING * this.fran.likeness(this.till) + (this.fran.namnder(this.till).isEmpty() ? 0 : NAMND)
				+ (this.fran.parter(this.till).isEmpty() ? 0 : PART);
		return stated() ? Math.max(points, STATED) : points;
	}

	/** What it rests on, in Swedish. */
	String why() {
		List<String> why = new ArrayList<>();
		this.reference.forEach((each) -> why.add("Texten om det senare uppdraget nämner arbete %d med samma sak: %s."
			.formatted(this.fran.ar(), String.join(", ", each.words()))));
		add(why, "Gemensamt i titlarna", words());
		add(why, "Gemensam nämnd", this.fran.namnder(this.till));
		add(why, "Gemensam part eller gemensamt avtal", this.fran.parter(this.till));
		return String.join(" ", why);
	}

	/** The ids of the evidence: of both, and of the text that says so. */
	List<String> kallor() {
		Set<String> kallor = new HashSet<>(this.fran.candidate().kallor());
		kallor.addAll(this.till.candidate().kallor());
		this.reference.forEach((each) -> kallor.addAll(each.passage().kallor()));
		return kallor.stream().sorted().toList();
	}

	boolean of(String fran, String till) {
		return this.fran.id().equals(fran) && this.till.id().equals(till);
	}

	private List<String> words() {
		return this.till.wording().common(this.fran.wording());
	}

	private static void add(List<String> why, String of, List<String> those) {
		if (!those.isEmpty()) {
			why.add("%s: %s.".formatted(of, String.join(", ", those)));
		}
	}

}
