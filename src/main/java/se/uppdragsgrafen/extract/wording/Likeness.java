package se.uppdragsgrafen.extract.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Matches names with the texts that they are short or other forms of, by the letters that
 * they share; what few of the texts have weighs most.
 */
public final class Likeness {

	private static final int GRAM = 3;

	private static final double LEAST = 0.2;

	private final List<Set<String>> texts;

	private final Map<String, Integer> spread = new HashMap<>();

	private Likeness(List<String> texts) {
		this.texts = texts.stream().map(Likeness::grams).toList();
		this.texts.forEach((each) -> each.forEach((gram) -> this.spread.merge(gram, 1, Integer::sum)));
	}

	/**
	 * The text for each name; each text is taken once, the best match first.
	 * @return the index of the text for the index of a name; none where nothing is like
	 * it
	 */
	public static Map<Integer, Integer> match(List<String> names, List<String> texts) {
		Likeness likeness = new Likeness(texts);
		List<Pair> pairs = new ArrayList<>();
		for (int name = 0; name < names.size(); name++) {
			Set<String> grams = grams(names.get(name));
			for (int text = 0; text < texts.size(); text++) {
				pairs.add(new Pair(name, text, likeness.score(grams, text)));
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
		Map<Integer, Integer> matched = new HashMap<>();
		for (Pair each : pairs) {
			if (each.score() >= LEAST && !matched.containsKey(each.name()) && !matched.containsValue(each.text())) {
				matched.put(each.name(), each.text());
			}
		}
		return matched;
	}

	/** How much of a name stands in a text, from 0 to 1. */
	public static double within(String name, String text) {
		Set<String> all = grams(text);
		Set<String> own = grams(name);
		return own.isEmpty() ? 0 : (double) own.stream().filter(all::contains).count() / own.size();
	}

	private double score(Set<String> grams, int text) {
		double shared = 0;
		double all = 0;
		for (String gram : this.texts.get(text)) {
			double weight = 1.0 / this.spread.getOrDefault(gram, 1);
			all += weight;
			shared += grams.contains(gram) ? weight : 0;
		}
		return (all > 0) ? shared / all : 0;
	}

	private static Set<String> grams(String text) {
		String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\pL]+", "");
		Set<String> grams = new HashSet<>();
		for (int i = 0; i + GRAM <= letters.length(); i++) {
			grams.add(letters.substring(i, i + GRAM));
		}
		return grams;
	}

	private record Pair(int name, int text, double score) {
	}

}
