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
	 * @param next the word that follows
	 * @param end "-" where that one ends in a hyphen too
	 */
	static String between(String next, String end) {
		return (JOINING.contains(next.toLowerCase(Locale.ROOT)) || !end.isEmpty()) ? "- " : "";
	}

}
