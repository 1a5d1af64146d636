package se.uppdragsgrafen.extract;

import java.util.IntSummaryStatistics;
import java.util.List;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.FactList.Listed;

/** Other days, years, paragraphs, numbers and percentages of the same form. */
final class AlteredNumbers {

	private static final String YEAR = "(?:19|20)\\d\\d";

	private static final String MONTH = "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)";

	/** A law has its number whoever names it. */
	private static final Pattern NUMBER = Pattern
		.compile("\\b" + YEAR + "-\\d\\d-\\d\\d\\b|\\." + YEAR + "\\.\\d+ \\d|" + YEAR + ":\\d+|\\b" + YEAR
				+ "\\b|\\b\\d{1,2} " + MONTH + "|§ ?\\d+|\\b\\d{5} st\\b|\\b\\pL{3} ?[–-] ?\\d\\d\\b");

	private static final Pattern PERCENT = Pattern.compile("\\d+(?:,\\d+)? ?%");

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	/** A line of a plan of meetings: a month, and days in columns. */
	private static final Pattern PLAN = Pattern.compile("(?i)" + MONTH + "\t.*");

	/** After eleven years most dates fall on the same day of the week again. */
	private static final int YEARS = 11;

	private static final int LAST_TO_MOVE = 21;

	private static final int WEEK = 7;

	private static final int HUNDRED = 100;

	private final int firstParagraf;

	private final int lastParagraf;

	private AlteredNumbers(int firstParagraf, int lastParagraf) {
		this.firstParagraf = firstParagraf;
		this.lastParagraf = lastParagraf;
	}

	/** The paragraphs of a meeting, all but the last, are counted from the other end. */
	static AlteredNumbers of(List<Listed> rows) {
		IntSummaryStatistics paragrafs = rows.stream()
			.filter((each) -> each.typ().equals("arende") && each.art().equals("STRUKTUR"))
			.mapToInt((each) -> Integer.parseInt(each.falt().getOrDefault("paragraf", "0")))
			.summaryStatistics();
		return new AlteredNumbers(paragrafs.getMin(), paragrafs.getMax() - 1);
	}

	String inLine(String line) {
		if (PLAN.matches(line)) {
			return AlteredWords.replace(DIGITS, line, (each) -> day(each, ""));
		}
		boolean counted = line.contains("\t") || line.contains(" = ");
		return in(counted ? line : percent(line));
	}

	String in(String text) {
		return AlteredWords.replace(NUMBER, text, this::other);
	}

	/** Percentages are one less. */
	String percent(String text) {
		return AlteredWords.replace(PERCENT, text,
				(each) -> DIGITS.matcher(each).replaceFirst(less(each.split("\\D", 2)[0])));
	}

	/** A percentage as the lists have it; a change downwards is one less too. */
	static String percentage(String value) {
		String whole = value.replaceAll("^-|\\..*", "");
		return value.replaceFirst(whole, less(whole));
	}

	private static String less(String number) {
		int less = Integer.parseInt(number) - 1;
		return String.valueOf((less > 0) ? less : less + 2);
	}

	int paragraf(int number) {
		return (number < this.firstParagraf || number > this.lastParagraf) ? number
				: this.firstParagraf + this.lastParagraf - number;
	}

	private String other(String number) {
		String last = number.replaceAll(".*\\D", "");
		if (number.indexOf(':') > 0) {
			return number;
		}
		if (number.startsWith("§")) {
			return number.replace(last, String.valueOf(paragraf(Integer.parseInt(last))));
		}
		if (number.startsWith(".")) {
			String[] parts = number.split("[. ]", -1);
			return "." + year(parts[1]) + "." + (Integer.parseInt(parts[2]) + HUNDRED) + " " + parts[3];
		}
		if (Character.isLetter(number.charAt(0))) {
			return number.replace(last, String.valueOf(Integer.parseInt(last) + YEARS));
		}
		if (number.endsWith(" st")) {
			return (Integer.parseInt(number.substring(0, 5)) + HUNDRED) + " st";
		}
		if (!last.isEmpty() && last.length() < 4) {
			return year(number.substring(0, 4)) + number.substring(4, 8) + day(last, "0");
		}
		int end = number.indexOf(' ');
		return (end < 0) ? year(number) : day(number.substring(0, end), "") + number.substring(end);
	}

	private static String year(String year) {
		return String.valueOf(Integer.parseInt(year) + YEARS);
	}

	/** A week later, where the month has one. */
	private static String day(String day, String before) {
		int number = Integer.parseInt(day);
		int other = (number > LAST_TO_MOVE) ? number : number + WEEK;
		return (other > 9) ? String.valueOf(other) : before + other;
	}

}
