package se.uppdragsgrafen.document;

import com.google.re2j.Pattern;

/** Marks that begin an item of a list. */
final class Item {

	private static final Pattern MARK = Pattern.compile("[-•–·*]|\\d{1,2}[.)]");

	private Item() {
	}

	static boolean is(String word) {
		return MARK.matches(word);
	}

	/** Unlike a dash, this is never a figure that is missing. */
	static boolean bullet(String word) {
		return word.equals("•") || word.equals("·");
	}

}
