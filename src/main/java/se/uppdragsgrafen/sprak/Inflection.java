package se.uppdragsgrafen.sprak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Forms that cutting endings cannot lead back to their base (bostäder, medlen, digitalt),
 * from {@code bojning.txt}, which explains its format.
 */
final class Inflection {

	private static final int SHORTEST_FIRST_PART = 2;

	/** Irregular form, marked "=" where only the whole word counts → base form. */
	private static final Map<String, String> BASES = new HashMap<>();

	private static final Set<String> COMPOUNDABLE = new HashSet<>();

	private static final int LONGEST;

	static {
		Wordlist.read("bojning.txt").forEach(Inflection::learn);
		LONGEST = BASES.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	private Inflection() {
	}

	private static void learn(String line) {
		String whole = line.startsWith("=") ? "=" : "";
		List<String> forms = List.of(line.replaceFirst("^[=-]", "").split(" +"));
		if (Character.isLetter(line.charAt(0))) {
			COMPOUNDABLE.add(forms.getFirst());
		}
		for (String form : forms.subList(1, forms.size())) {
			BASES.put(whole + form, forms.getFirst());
			if (form.matches(".+[aeo]r")) {
				BASES.put(whole + form + "na", forms.getFirst());
			}
		}
	}

	/** The bases that compounds end with too. */
	static Set<String> compoundable() {
		return COMPOUNDABLE;
	}

	/** The base form of an irregular form, else the word as it is. */
	static String base(String word) {
		String base = find(word);
		if (base == null && word.endsWith("s")) {
			base = find(word.substring(0, word.length() - 1));
		}
		return (base != null) ? base : word;
	}

	private static @Nullable String find(String word) {
		String whole = BASES.get("=" + word);
		if (whole != null) {
			return whole;
		}
		for (int start = Math.max(0, word.length() - LONGEST); start < word.length(); start++) {
			String base = BASES.get(word.substring(start));
			if (base != null && (start == 0 || start >= SHORTEST_FIRST_PART)) {
				return word.substring(0, start) + base;
			}
		}
		return null;
	}

}
