package se.uppdragsgrafen.extract.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Dates as Swedish documents print them → as facts hold them. */
public final class Dates {

	public static final List<String> MONTHS = List.of("januari", "februari", "mars", "april", "maj", "juni", "juli",
			"augusti", "september", "oktober", "november", "december");

	private static final Map<String, String> SEASONS = Map.of("våren", "21", "sommaren", "22", "hösten", "23",
			"vintern", "24");

	private static final Pattern DAY = Pattern
		.compile("(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2}) (" + Words.MONTH + ")(?: (\\d{4}))?)");

	private Dates() {
	}

	/**
	 * The day that a text is.
	 * @param text "2022-11-17", "17 november 2022" or "17 november"
	 * @param year where the text has none
	 * @return empty where it is no day of the calendar
	 */
	public static Optional<LocalDate> day(String text, int year) {
		Matcher day = DAY.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!day.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of((day.group(1) != null)
					? LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)))
					: LocalDate.of((day.group(6) != null) ? number(day.group(6)) : year, month(day.group(5)),
							number(day.group(4))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The same; where the text has no year it is the first such day from another one.
	 */
	public static Optional<LocalDate> next(String text, LocalDate from) {
		return day(text, from.getYear())
			.flatMap((day) -> day.isBefore(from) ? day(text, from.getYear() + 1) : Optional.of(day));
	}

	/** "oktober" → 10; 0 where it is no month. Three letters are enough. */
	public static int month(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (int i = 0; i < MONTHS.size(); i++) {
			if (lower.length() > 2 && MONTHS.get(i).startsWith(lower)) {
				return i + 1;
			}
		}
		return 0;
	}

	/** "2022-10". */
	public static String month(int year, int month) {
		return "%04d-%02d".formatted(year, month);
	}

	/** "våren" 2021 → "2021-21", the season in EDTF; empty where it is no season. */
	public static Optional<String> season(String word, int year) {
		return Optional.ofNullable(SEASONS.get(word.toLowerCase(Locale.ROOT))).map((each) -> year + "-" + each);
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

}
