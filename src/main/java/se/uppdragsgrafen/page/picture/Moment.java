package se.uppdragsgrafen.page.picture;

import org.jspecify.annotations.Nullable;

/** Where a year, a month or a day lies, in years. */
final class Moment {

	private static final int MONTHS = 12;

	private static final int DAYS = 31;

	private Moment() {
	}

	/** Where it begins; null where it is none. */
	static @Nullable Double begin(@Nullable Object text) {
		return (text != null) ? at(text.toString(), 0) : null;
	}

	/** Where it is over; null where it is none. */
	static @Nullable Double end(@Nullable Object text) {
		return (text != null) ? at(text.toString(), 1) : null;
	}

	private static double at(String text, int parts) {
		String[] date = text.split("-", -1);
		int year = Integer.parseInt(date[0]);
		// What comes after the months are seasons, of which no day is known.
		if (date.length == 1 || Integer.parseInt(date[1]) > MONTHS) {
			return year + parts;
		}
		double month = Integer.parseInt(date[1]) - 1;
		if (date.length == 2) {
			return year + (month + parts) / MONTHS;
		}
		return year + (month + (Double.parseDouble(date[2]) - 1 + parts) / DAYS) / MONTHS;
	}

}
