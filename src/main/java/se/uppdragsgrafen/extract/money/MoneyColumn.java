package se.uppdragsgrafen.extract.money;

import java.util.Locale;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Units;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/**
 * What the head of a column says.
 *
 * @param slag income, cost or net; null where it does not say
 * @param measure null where it does not say
 * @param year 0 where it does not say
 * @param month 0 where it does not say
 * @param unit empty where it does not say
 */
record MoneyColumn(@Nullable Slag slag, @Nullable Measure measure, int year, int month, String unit) {

	static final MoneyColumn NONE = new MoneyColumn(null, null, 0, 0, "");

	private static final int LONGEST = 60;

	private static final Pattern YEAR = Pattern.compile("(?:^|\\D)((?:19|20)\\d\\d)(?:$|\\D)");

	private static final Pattern WORD = Pattern.compile("\\pL+");

	/** The column under a head, {@link #NONE} where that is about something else. */
	static MoneyColumn of(String head) {
		if (head.length() > LONGEST) {
			return NONE;
		}
		Slag slag = Slags.in(head).orElse(null);
		Measure measure = Measure.in(head).orElse(null);
		return new MoneyColumn(slag, measure, year(head), month(head), Units.unit(head));
	}

	/** The year that a text names last, or 0. */
	static int year(String text) {
		Matcher year = YEAR.matcher(text);
		int last = 0;
		int at = 0;
		while (year.find(at)) {
			last = Integer.parseInt(year.group(1));
			at = year.end(1);
		}
		return last;
	}

	/** The month that a text names last, or 0. */
	static int month(String text) {
		Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
		int last = 0;
		while (word.find()) {
			String each = word.group();
			int month = (each.length() == 3 || Dates.MONTHS.contains(each)) ? Dates.month(each) : 0;
			last = (month > 0) ? month : last;
		}
		return last;
	}

	/** Whether it says anything about money. */
	boolean says() {
		return this.slag != null || this.measure != null;
	}

	/** Whether it says anything at all. */
	boolean any() {
		return says() || this.year > 0 || this.month > 0 || !this.unit.isEmpty();
	}

	/** This one and what the head under it says. */
	MoneyColumn and(MoneyColumn below) {
		return new MoneyColumn((below.slag != null) ? below.slag : this.slag,
				(below.measure != null) ? below.measure : this.measure, (below.year > 0) ? below.year : this.year,
				(below.month > 0) ? below.month : this.month, below.unit.isEmpty() ? this.unit : below.unit);
	}

}
