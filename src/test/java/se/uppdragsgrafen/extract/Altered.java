package se.uppdragsgrafen.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.wording.Words;

/**
 * Another text of the same form: other titles, names, years and figures, in another
 * order.
 */
final class Altered {

	private static final String VOWELS = "aeiouyåäö";

	private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

	/** Names of bodies, whole or the beginning of them, and their abbreviations. */
	private static final Map<String, String> NAMES = Map.ofEntries(
			Map.entry("Vård- och omsorgs", "Kultur- och bildnings"), Map.entry("VON", "KBN"), Map.entry("VOF", "KBF"),
			Map.entry("Social- och arbetsmarknads", "Plan- och exploaterings"), Map.entry("SAN", "PEN"),
			Map.entry("Barn- och utbildnings", "Gatu- och trafik"), Map.entry("BUN", "GTN"),
			Map.entry("Kultur- och fritids", "Hamn- och sjöfarts"), Map.entry("Teknisk ", "Logistisk "),
			Map.entry("TN", "LN"), Map.entry("MSN", "FGN"), Map.entry("överförmyndarnämnd", "räddningsnämnd"),
			Map.entry("ÖFN", "RFN"), Map.entry("Östersund", "Västanvik"), Map.entry("Jämtland", "Vidsel"));

	private static final Pattern NAME = Pattern
		.compile(String.join("|", NAMES.keySet().stream().sorted(Collections.reverseOrder()).toList()));

	private static final Pattern NUMBER = Pattern.compile("T\\d|(?:19|20)\\d\\d|\\d+");

	private static final Pattern WORD = Pattern.compile("\\pL{3,}");

	private Altered() {
	}

	/** Other names and figures. */
	static String names(String text) {
		return replace(NUMBER, replace(NAME, text, (name) -> NAMES.getOrDefault(name, name)), Altered::number);
	}

	/** Other words, each of the same length, with the same capitals and hyphens. */
	static String title(String title) {
		return replace(WORD, title, (word) -> known(word) ? word : other(word));
	}

	/** Words that are read in titles: they name somebody. */
	private static boolean known(String word) {
		return NAMES.containsKey(word) || word.chars().allMatch(Character::isUpperCase) || word.equals("och")
				|| NAMES.keySet().stream().anyMatch((each) -> each.contains(word)) || word.contains("nämnd")
				|| word.contains("förvaltning") || word.equals("Region");
	}

	/**
	 * A year is three years on; of another number each digit is one more; a tertial
	 * stays.
	 */
	private static String number(String number) {
		if (number.startsWith("T")) {
			return number;
		}
		if (number.length() == "2020".length() && (number.startsWith("19") || number.startsWith("20"))) {
			return String.valueOf(Integer.parseInt(number) + 3);
		}
		StringBuilder other = new StringBuilder();
		number.chars().forEach((each) -> other.append((each == '9') ? '1' : (char) (each + 1)));
		return other.toString();
	}

	private static String other(String word) {
		StringBuilder other = new StringBuilder();
		word.chars().forEach((each) -> other.append(letter((char) each)));
		return other.toString();
	}

	private static char letter(char letter) {
		char lower = Character.toLowerCase(letter);
		String kind = (VOWELS.indexOf(lower) >= 0) ? VOWELS : CONSONANTS;
		int at = kind.indexOf(lower);
		if (at < 0) {
			return letter;
		}
		char next = kind.charAt((at + 1) % kind.length());
		return Character.isUpperCase(letter) ? Character.toUpperCase(next) : next;
	}

	private static String replace(Pattern pattern, String text, java.util.function.UnaryOperator<String> other) {
		Matcher matcher = pattern.matcher(text);
		StringBuilder altered = new StringBuilder();
		while (matcher.find()) {
			matcher.appendReplacement(altered, Matcher.quoteReplacement(other.apply(matcher.group())));
		}
		return matcher.appendTail(altered).toString();
	}

	/**
	 * The parts that begin with such a line, the last one first; what stands before them
	 * stays.
	 */
	static String reordered(String text, Pattern begins) {
		List<String> head = new ArrayList<>();
		List<List<String>> parts = new ArrayList<>();
		for (String line : text.split("\n", -1)) {
			if (begins.matches(line)) {
				parts.add(new ArrayList<>());
			}
			(parts.isEmpty() ? head : parts.getLast()).add(line);
		}
		Collections.reverse(parts);
		parts.forEach(head::addAll);
		return String.join("\n", head);
	}

}
