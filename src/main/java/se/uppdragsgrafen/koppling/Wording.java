package se.uppdragsgrafen.koppling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.uppdragsgrafen.sprak.Ordstam;

/**
 * What a text is about: its words but for those that say nothing of that, each once.
 *
 * @param words the words
 * @param keys two wordings have nothing in common that have no key in common
 */
record Wording(List<Ordstam> words, Set<String> keys) {

	/** Longer beginnings than this mean the same: digitala, digitalisering. */
	private static final int BEGINNING = 5;

	static Wording of(String text) {
		Map<String, Ordstam> words = new LinkedHashMap<>();
		Set<String> keys = new HashSet<>();
		for (Ordstam each : Ordstam.of(text)) {
			if (!General.says(each) && words.putIfAbsent(each.stam(), each) == null) {
				each.delar().forEach((part) -> keys.add(beginning(part)));
			}
		}
		return new Wording(List.copyOf(words.values()), keys);
	}

	/**
	 * How alike two are: the share of all words that the other has, too; a word that has
	 * a part in common counts as half.
	 * @return 0 to 1
	 */
	double likeness(Wording other) {
		int all = this.words.size() + other.words.size();
		return (all == 0) ? 0 : (covered(other) + other.covered(this)) / all;
	}

	/** The words that the other has, too. */
	List<String> common(Wording other) {
		List<String> common = new ArrayList<>();
		for (Ordstam each : this.words) {
			if (best(each, other) > 0) {
				common.add(each.ord());
			}
		}
		return common;
	}

	/** How many words the other has, too. */
	double covered(Wording other) {
		return this.words.stream().mapToDouble((each) -> best(each, other)).sum();
	}

	private static double best(Ordstam word, Wording other) {
		return other.words.stream().mapToDouble((each) -> same(word, each)).max().orElse(0);
	}

	private static double same(Ordstam one, Ordstam other) {
		if (one.stam().equals(other.stam())) {
			return 1;
		}
		return one.delar().stream().anyMatch((part) -> other.delar().stream().anyMatch((each) -> alike(part, each)))
				? 0.5 : 0;
	}

	/** Whether two parts of words are one, or one begins as the other. */
	private static boolean alike(String one, String other) {
		return one.equals(other) ? !General.says(one) : Math.min(one.length(), other.length()) >= BEGINNING
				&& (one.startsWith(other) || other.startsWith(one));
	}

	private static String beginning(String stem) {
		return stem.substring(0, Math.min(BEGINNING, stem.length()));
	}

}
