package se.uppdragsgrafen.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The day that a figure stands for: the last one of its year, tertial or month. */
final class Period {

	private static final Pattern YEAR_AND_PART = Pattern.compile("(\\d{4})(?:-(?:T([1-3])|(0[1-9]|1[0-2])))?");

	private static final int MONTHS = 12;

	private static final int MONTHS_OF_A_TERTIAL = 4;

	private Period() {
	}

	/**
	 * Midnight (UTC) at the beginning of the last day.
	 * @param period a year, a tertial or a month, such as {@code 2022}, {@code 2022-T3}
	 * and {@code 2022-10}
	 * @return empty where it is none of these
	 */
	static Optional<Instant> lastDay(@Nullable Object period) {
		Matcher parts = YEAR_AND_PART.matcher(String.valueOf(period));
		if (!parts.matches()) {
			return Optional.empty();
		}
		LocalDate day = YearMonth.of(Integer.parseInt(parts.group(1)), lastMonth(parts)).atEndOfMonth();
		return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	private static int lastMonth(Matcher parts) {
		String tertial = parts.group(2);
		String month = parts.group(3);
		if (tertial != null) {
			return Integer.parseInt(tertial) * MONTHS_OF_A_TERTIAL;
		}
		return (month != null) ? Integer.parseInt(month) : MONTHS;
	}

}
