package se.uppdragsgrafen.document;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jsoup.Jsoup;

/** The text of a cell: one line per paragraph in it. */
final class Cell {

	/** A word that was parted at the end of a line; "hälso- och sjukvård" was not. */
	private static final Pattern PARTED = Pattern.compile("(\\pL)- (\\pL+)(-?)");

	/**
	 * A table in a cell of text is none, and what stands in it wrongly takes time
	 * squared.
	 */
	private static final Pattern TABLE = Pattern.compile("(?i)<t(able|body|head|foot|r)");

	private Cell() {
	}

	static String plain(String printed) {
		String text = (printed.contains("<") && !TABLE.matcher(printed).find() && !Html.crowded(printed))
				? HtmlCell.text(Jsoup.parseBodyFragment(printed).body()) : Characters.plain(printed);
		return whole(Emphasis.without(text));
	}

	/** Undoes hyphenation. */
	static String whole(String text) {
		Matcher parted = PARTED.matcher(text);
		StringBuilder whole = new StringBuilder();
		while (parted.find()) {
			parted.appendReplacement(whole,
					Matcher.quoteReplacement(
							parted.group(1) + Hyphen.between(parted.group(1), parted.group(2), parted.group(3))
									+ parted.group(2) + parted.group(3)));
		}
		return parted.appendTail(whole).toString();
	}

}
