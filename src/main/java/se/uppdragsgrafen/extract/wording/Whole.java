package se.uppdragsgrafen.extract.wording;

import java.util.Locale;

/** Names as whole words in running text. */
public final class Whole {

	private Whole() {
	}

	/**
	 * Whether a text has this name: an abbreviation in its own case and not as the
	 * beginning of a compound, other names in any case.
	 */
	public static boolean in(String text, String name) {
		return at(text, name) >= 0;
	}

	/** Where a text has it; -1 where it has not. */
	public static int at(String text, String name) {
		boolean exact = Name.abbreviation(name);
		String where = exact ? text : text.toLowerCase(Locale.ROOT);
		String what = exact ? name : name.toLowerCase(Locale.ROOT);
		for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
			int end = at + what.length();
			if ((at == 0 || !part(where.charAt(at - 1))) && (end == where.length() || !part(where.charAt(end)))) {
				return at;
			}
		}
		return -1;
	}

	private static boolean part(char character) {
		return Character.isLetterOrDigit(character) || character == '-';
	}

}
