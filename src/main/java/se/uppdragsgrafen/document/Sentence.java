package se.uppdragsgrafen.document;

/** Sentences that the end of a page or line cut in two. */
final class Sentence {

	private static final String ENDS = ".!?:;)\"”»…";

	private Sentence() {
	}

	/**
	 * Whether a paragraph goes on in the next one.
	 * @param cut whether something stood between them that does not belong there, or the
	 * first is so long that it is no heading
	 */
	static boolean goesOn(Paragraph before, Paragraph next, boolean cut) {
		if (!cut || before.heading() || !next.marker().isEmpty() || next.text().isEmpty()) {
			return false;
		}
		String text = before.text();
		boolean open = ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
		return open && (Character.isLowerCase(next.text().codePointAt(0)) || yearAfterDay(text, next.text()));
	}

	/** "den 28 april" and on the next page "2020". */
	private static boolean yearAfterDay(String text, String next) {
		String[] words = text.split(" ", -1);
		return words.length > 1 && words[words.length - 2].matches("\\d{1,2}") && next.matches("(?s)\\d{4}\\b.*");
	}

	static String joined(Paragraph before, Paragraph next) {
		String text = before.text();
		if (!text.endsWith("-") || text.length() < 2 || !Character.isLetter(text.charAt(text.length() - 2))) {
			return text + " " + next.text();
		}
		String word = next.text().split("[^\\pL]", 2)[0];
		String start = text.substring(0, text.length() - 1);
		return start + Hyphen.between(word, "") + next.text();
	}

}
