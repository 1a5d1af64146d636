package se.uppdragsgrafen.document;

import com.google.re2j.Pattern;

/** Marks of bold and italics in Markdown, which say nothing about facts. */
final class Emphasis {

	private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

	private static final Pattern ITALIC = Pattern.compile("\\*([^\\s*]|[^\\s*][^*]*[^\\s*])\\*");

	private Emphasis() {
	}

	static String without(String text) {
		if (text.indexOf('*') < 0) {
			return text;
		}
		return ITALIC.matcher(BOLD.matcher(text).replaceAll("$1")).replaceAll("$1");
	}

}
