package se.uppdragsgrafen.sprak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words in a compound. Known last words are taken off the end one by one; what stands
 * before them need not be known, so a few hundred words reach far: of "tillagningskök"
 * only "kök" is in the list.
 */
final class Compound {

	private static final int SHORTEST_FIRST_PART = 3;

	/** No word of more letters is split, and no compound into more words. */
	private static final int LONGEST = 64;

	private static final int MOST_PARTS = 6;

	private static final Set<String> NO_FIRST_PARTS = new HashSet<>(Wordlist.read("forled.txt"));

	private Compound() {
	}

	/**
	 * Stems of the word's parts, and of each run of neighbours among them: barn, hälsa,
	 * barnhälsa, …
	 */
	static List<String> parts(String word) {
		List<Integer> borders = borders(word);
		List<String> parts = new ArrayList<>();
		for (int from = 0; from < borders.size() - 1; from++) {
			for (int to = from + 1; to < borders.size(); to++) {
				parts.add(Stem.of(word.substring(borders.get(from), borders.get(to))));
			}
		}
		return parts;
	}

	private static List<Integer> borders(String word) {
		List<Integer> borders = new ArrayList<>(List.of(word.length()));
		String rest = (word.length() <= LONGEST) ? word : "";
		while (borders.size() < MOST_PARTS) {
			int border = Known.LAST_PARTS.last(Stem.of(rest));
			if (border <= 0 || !isFirstPart(rest.substring(0, border))) {
				break;
			}
			borders.addFirst(border);
			rest = rest.substring(0, border);
		}
		borders.addFirst(0);
		return borders;
	}

	private static boolean isFirstPart(String part) {
		String bare = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
		return part.length() >= SHORTEST_FIRST_PART && !NO_FIRST_PARTS.contains(part) && !NO_FIRST_PARTS.contains(bare)
				&& part.chars().anyMatch(c -> "aeiouyåäö".indexOf(c) >= 0);
	}

}
