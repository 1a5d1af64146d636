package se.uppdragsgrafen.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the words that somebody may have meant who wrote an unknown one. */
public final class Nearest {

	private static final int MOST = 3;

	/** Words that differ in more letters are other words. */
	private static final int LETTERS = 3;

	private static final int LONGEST = 100;

	private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(LETTERS);

	private Nearest() {
	}

	/**
	 * The candidates that are most like the word, the nearest first; at most three, none
	 * where nothing is like it.
	 */
	public static List<String> to(String word, Collection<String> words) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.length() > LONGEST) {
			return List.of();
		}
		int most = Math.clamp(lower.length() / 2, 1, LETTERS);
		Map<String, Integer> distances = words.stream()
			.filter((each) -> Math.abs(each.length() - lower.length()) <= most)
			.distinct()
			.collect(Collectors.toMap((each) -> each, (each) -> DISTANCE.apply(lower, each.toLowerCase(Locale.ROOT))));
		return distances.entrySet()
			.stream()
			.filter((each) -> each.getValue() >= 0 && each.getValue() <= most)
			.sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
			.limit(MOST)
			.map(Map.Entry::getKey)
			.toList();
	}

}
