package se.uppdragsgrafen.sprak;

/**
 * A text as a full-text index is to hold it. The index splits at blanks and does nothing
 * more (analyzer {@code whitespace}): all Swedish is in the terms. {@link Sokfraga} asks
 * it.
 */
public final class Sokord {

	private Sokord() {
	}

	/**
	 * The terms that find the text, joined by blanks. Takes time in proportion to the
	 * length, whatever the text is.
	 * @param text any text
	 * @return each term once, in the order of the text; empty where the text says nothing
	 */
	public static String of(String text) {
		Terms terms = new Terms();
		Words.of(text).forEach(terms::add);
		return terms.toString();
	}

}
