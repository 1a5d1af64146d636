package se.uppdragsgrafen.document;

import com.google.re2j.Pattern;

/** Sentences that the end of a page or line cut in two. */
final class Sentence {

	private static final String ENDS = ".!?:;)\"”»…";

	private static final Pattern DAY = Pattern.compile("(^| )\\d{1,2} \\S+$");

	private static final Pattern YEAR = Pattern.compile("\\d{4}\\b");

	private static final int LONGEST_DATE = 30;

	/** A page of text in one paragraph; joining ever more would take time squared. */
	private static final int LONGEST = 20_000;

	private Sentence() {
	}

	/**
	 * Whether a paragraph goes on in the next one.
	 * @param cut whether something stood between them that does not belong there, or the
	 * first is so long that it is no heading
	 */
	static boolean goesOn(Paragraph before, Paragraph next, boolean cut) {
		if (!cut || before.text().length() > LONGEST || before.heading() || !next.marker().isEmpty()
				|| next.text().isEmpty()) {
			return false;
		}
		String text = before.text();
		return open(text) && (Character.isLowerCase(next.text().codePointAt(0)) || yearAfterDay(text, next.text())
				|| (text.endsWith(" den") && Character.isDigit(next.text().codePointAt(0))));
	}

	/** Whether no sign ends the last sentence. */
	static boolean open(String text) {
		return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
	}

	/** "den 28 april" and on the next page "2020". */
	private static boolean yearAfterDay(String text, String next) {
		return YEAR.matcher(next).lookingAt() && DAY.matcher(tail(text)).find();
	}

	private static String tail(String text) {
		return text.substring(Math.max(0, text.length() - LONGEST_DATE));
	}

	static String joined(Paragraph before, Paragraph next) {
		return Hyphen.joined(before.text(), next.text());
	}

}
