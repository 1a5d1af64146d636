package se.uppdragsgrafen.document;

import java.util.Locale;
import java.util.Set;

/** Whether a hyphen at the end of a line is the word's own. */
final class Hyphen {

	private static final Set<String> JOINING = Set.of("och", "eller", "samt", "till", "resp", "respektive", "kontra");

	private Hyphen() {
	}

	/**
	 * What stands between a part of a word that ends in a hyphen and what follows it.
	 * @param part the word up to its hyphen
	 * @param next the word that follows
	 * @param end "-" where that one ends in a hyphen too
	 */
	static String between(String part, String next, String end) {
		if (JOINING.contains(next.toLowerCase(Locale.ROOT)) || !end.isEmpty()) {
			return "- ";
		}
		return own(part, next) ? "-" : "";
	}

	/** "IT-stöd", "Covid-19" and "Jämtland-Härjedalen" are written so on one line too. */
	private static boolean own(String part, String next) {
		int last = part.codePointBefore(part.length());
		int first = next.codePointAt(0);
		if (!Character.isLetter(last) || !Character.isLetter(first)) {
			return true;
		}
		return Character.isUpperCase(last) != Character.isUpperCase(first);
	}

	/** Whether a line ends within a word, or within words that share their end. */
	static boolean ends(String line) {
		int end = line.length() - 1;
		return end > 0 && line.charAt(end) == '-' && Character.isLetterOrDigit(line.charAt(end - 1));
	}

	/** Two lines as one. */
	static String joined(String line, String next) {
		if (!ends(line) || next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0))) {
			return line + " " + next;
		}
		int from = line.length() - 1;
		while (from > 0 && Character.isLetterOrDigit(line.charAt(from - 1))) {
			from--;
		}
		int to = 0;
		while (to < next.length() && Character.isLetterOrDigit(next.charAt(to))) {
			to++;
		}
		String end = (to < next.length() && next.charAt(to) == '-' && !Character.isLetterOrDigit(after(next, to))) ? "-"
				: "";
		String part = line.substring(from, line.length() - 1);
		return line.substring(0, line.length() - 1) + between(part, next.substring(0, to), end) + next;
	}

	private static char after(String text, int at) {
		return (at + 1 < text.length()) ? text.charAt(at + 1) : ' ';
	}

}
