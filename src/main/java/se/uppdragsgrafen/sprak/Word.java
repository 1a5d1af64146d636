package se.uppdragsgrafen.sprak;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word of a text in lower case, with the parts that hyphens and such signs divide it
 * into: "lss-bostäder" of lss and bostäder, "2017:612" of 2017 and 612.
 *
 * @param text the word with its signs
 * @param parts the parts that say something; the word itself where there is no sign
 */
record Word(String text, List<String> parts) {

	static final String SIGNS = "-/.:,";

	private static final Pattern SIGN = Pattern.compile("[" + SIGNS + "]");

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	private static final Pattern DIGIT = Pattern.compile("\\d");

	static Word of(String text) {
		return new Word(text, SIGN.splitAsStream(text).filter(part -> !part.isEmpty()).toList());
	}

	boolean isJoined() {
		return SIGN.matcher(this.text).find();
	}

	/** The word without its signs: "etjänst" of e-tjänst, "jh" of J/H. */
	String together() {
		return String.join("", this.parts);
	}

	/** Whether the word names one thing by its signs and digits: a law, a date, a dnr. */
	boolean isReference() {
		return isJoined() && (this.text.matches(".*[.:,].*") || this.parts.stream().allMatch(Word::hasDigit));
	}

	/**
	 * The ways to name what the word refers to, however its parts are joined: from its
	 * beginning and from a year on, "sn.2022.471" and "2022.471" of SN-2022/471. None
	 * where it has no year.
	 */
	List<String> references() {
		if (!isJoined() || this.parts.stream().noneMatch(Word::isYear)) {
			return List.of();
		}
		return IntStream.range(0, this.parts.size() - 1)
			.filter((from) -> from == 0 || isYear(this.parts.get(from)))
			.mapToObj((from) -> String.join(".", this.parts.subList(from, this.parts.size())))
			.toList();
	}

	private static boolean isYear(String part) {
		return YEAR.matcher(part).matches();
	}

	static boolean hasDigit(String word) {
		return DIGIT.matcher(word).find();
	}

}
