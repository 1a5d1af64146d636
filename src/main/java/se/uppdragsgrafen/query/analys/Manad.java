package se.uppdragsgrafen.query.analys;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a caller says of one month's discharges from hospital.
 *
 * @param manad the month
 * @param utskrivna persons discharged in the month
 * @param dag0 those of them who left on the day of the notice
 * @param dag1 those who left on the day after
 * @param overDygn persons who stayed longer than the agreement's limit
 * @param dygn the chargeable days of each person, as the caller has counted them
 * @param kronorPerDygn the price of a day; null where none is given
 */
record Manad(YearMonth manad, int utskrivna, int dag0, int dag1, int overDygn, List<Integer> dygn,
		@Nullable BigDecimal kronorPerDygn) {

	/** The letters of a year, and of a year with its month. */
	private static final int YEAR = 4;

	private static final int MONTH = 7;

	/**
	 * The month that the arguments tell.
	 * @throws BadArgument where it cannot have been so
	 */
	static Manad of(Map<String, @Nullable Object> arguments) {
		Object kronor = arguments.get("kronorPerDygn");
		Manad manad = new Manad(month(arguments.get("manad")), number(arguments, "utskrivna"),
				number(arguments, "dag0"), number(arguments, "dag1"), number(arguments, "overDygn"),
				days(arguments.get("dygn")), (kronor != null) ? new BigDecimal(kronor.toString()) : null);
		manad.check();
		return manad;
	}

	/** Persons discharged later than the day after the notice. */
	int langre() {
		return this.utskrivna - this.dag0 - this.dag1;
	}

	/**
	 * Persons discharged from one day to another after the notice; null where that is not
	 * told.
	 */
	@Nullable Integer mellan(int franDag, int tillDag) {
		if (franDag < 0 || tillDag > 1 || franDag > tillDag) {
			return null;
		}
		return ((franDag == 0) ? this.dag0 : 0) + ((tillDag == 1) ? this.dag1 : 0);
	}

	int summaDygn() {
		return this.dygn.stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Whether something that begins on a day has begun in this month.
	 * @param day a day, month, season or year (EDTF), as whole as it is known; null for
	 * what may have begun at any time
	 */
	boolean begins(@Nullable Object day) {
		return day == null || compared(day.toString()) <= 0;
	}

	/** Whether something that ends on a day ended before this month; null never ends. */
	boolean isAfter(@Nullable Object day) {
		return day != null && compared(day.toString()) < 0;
	}

	/** A season counts as its year. */
	private int compared(String day) {
		boolean season = day.length() == MONTH && Integer.parseInt(day.substring(MONTH - 2)) > 12;
		String whole = day.substring(0, season ? YEAR : Math.min(day.length(), MONTH));
		return whole.compareTo(this.manad.toString().substring(0, whole.length()));
	}

	private void check() {
		if (langre() < 0) {
			throw new BadArgument("'dag0' and 'dag1' are %d together, but only %d were discharged ('utskrivna').",
					"'dag0' och 'dag1' är %d tillsammans, men bara %d skrevs ut ('utskrivna').", this.dag0 + this.dag1,
					this.utskrivna);
		}
		if (this.dygn.isEmpty() != (this.kronorPerDygn == null)) {
			throw new BadArgument("Give both 'dygn' and 'kronorPerDygn', or neither.",
					"Ange både 'dygn' och 'kronorPerDygn', eller inget av dem.");
		}
		if (this.kronorPerDygn != null && this.kronorPerDygn.signum() < 0) {
			throw new BadArgument("'kronorPerDygn' is %s but cannot be below 0.",
					"'kronorPerDygn' är %s men kan inte vara under 0.", this.kronorPerDygn);
		}
		if (this.dygn.size() > langre() + this.overDygn) {
			throw new BadArgument("'dygn' has %d persons, but only %d stayed longer than day 1 or beyond the limit.",
					"'dygn' har %d personer, men bara %d stannade längre än dag 1 eller över gränsen.",
					this.dygn.size(), langre() + this.overDygn);
		}
		for (int days : this.dygn) {
			if (days < 0 || days > this.manad.lengthOfMonth()) {
				throw new BadArgument("'dygn' has %d days for a person, but %s has 0 to %d.",
						"'dygn' har %d dygn för en person, men %s har 0 till %d.", days, this.manad,
						this.manad.lengthOfMonth());
			}
		}
	}

	private static YearMonth month(@Nullable Object month) {
		try {
			return YearMonth.parse(String.valueOf(month));
		}
		catch (DateTimeParseException ex) {
			throw new BadArgument("'manad' is '%s' but must be a year and a month, as in 2022-11.",
					"'manad' är '%s' men måste vara ett år och en månad, som 2022-11.",
					Given.shortened(String.valueOf(month)));
		}
	}

	private static int number(Map<String, @Nullable Object> arguments, String name) {
		int number = (arguments.get(name) instanceof Number given) ? given.intValue() : 0;
		if (number < 0 || number > Given.PERSONS_MOST) {
			throw new BadArgument("'%s' is %d but must be 0 to %d persons.",
					"'%s' är %d men måste vara 0 till %d personer.", name, number, Given.PERSONS_MOST);
		}
		return number;
	}

	private static List<Integer> days(@Nullable Object days) {
		return (days instanceof List<?> list) ? list.stream().map(one -> ((Number) one).intValue()).toList()
				: List.of();
	}

}
