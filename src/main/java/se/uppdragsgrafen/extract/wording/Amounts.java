package se.uppdragsgrafen.extract.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Sums as cells print them. */
public final class Amounts {

	private static final Pattern PRINTED = Pattern
		.compile("(.*?\\d\\)?)\\s*(?:tkr|kkr|mnkr|mkr|kr)?\\s*" + "(?:[*†¹²³⁴⁵⁶⁷⁸⁹]+|\\s\\d\\))?");

	private static final Pattern BRACKETED = Pattern.compile("\\((.*)\\)");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private Amounts() {
	}

	/**
	 * The number that a cell is, negative in brackets; marks of footnotes do not count.
	 */
	public static Optional<BigDecimal> of(String cell) {
		Matcher printed = PRINTED.matcher(cell.strip());
		if (!printed.matches()) {
			return Optional.empty();
		}
		String number = printed.group(1);
		Matcher bracketed = BRACKETED.matcher(number);
		return bracketed.matches() ? Numbers.of(bracketed.group(1)).map(BigDecimal::negate) : Numbers.of(number);
	}

	/** Whether a cell is a year and nothing else. */
	public static boolean year(String cell) {
		return YEAR.matches(cell.strip());
	}

	/** The number as Swedish tables print it, with as many decimals as it has. */
	public static String printed(BigDecimal number) {
		String plain = number.abs().toPlainString();
		int point = plain.indexOf('.');
		String whole = (point < 0) ? plain : plain.substring(0, point);
		StringBuilder grouped = new StringBuilder(whole);
		for (int i = whole.length() - 3; i > 0; i -= 3) {
			grouped.insert(i, ' ');
		}
		String decimals = (point < 0) ? "" : "," + plain.substring(point + 1);
		return ((number.signum() < 0) ? "-" : "") + grouped + decimals;
	}

	/** One unit of the last digit that is printed. */
	public static BigDecimal lastDigit(BigDecimal number) {
		return BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0));
	}

	/** Rounded half away from zero to as many decimals as another has. */
	public static BigDecimal rounded(BigDecimal number, BigDecimal like) {
		return number.setScale(Math.max(like.scale(), 0), RoundingMode.HALF_UP);
	}

}
