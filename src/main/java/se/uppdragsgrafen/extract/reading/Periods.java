package se.uppdragsgrafen.extract.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Words;

/** When a measured value was, as its sentence or the one before says. */
public final class Periods {

	private static final Pattern MONTH = Pattern
		.compile("^(?:I|Under|Per|Fram till|Till och med) (?:slutet av |början av )?(" + Words.MONTH
				+ ")(?: månad)?(?: ((?:19|20)\\d\\d))?(?:[^\\pL\\d]|$)");

	private static final Pattern ANY_MONTH = Pattern.compile("(?:^|[^\\pL])(?:" + Words.MONTH + ")(?:[^\\pL]|$)");

	private static final Pattern BETWEEN = Pattern.compile("från (?:19|20)\\d\\d till ((?:19|20)\\d\\d)");

	private static final Pattern YEAR = Pattern.compile(
			"(?:^|[^\\pL])(?:[Uu]nder|från|år|till|i|mättes|enkät|enkäten|mätning|mätningen) ((?:19|20)\\d\\d)(?:[^\\d-]|$)");

	private static final Pattern MONTH_OF_YEAR = Pattern
		.compile("(?:^|[^\\pL])(?:[Ii]|[Uu]nder) (" + Words.MONTH + ") ((?:19|20)\\d\\d)(?:[^\\d]|$)");

	private static final Pattern SEASON = Pattern.compile("(våren|sommaren|hösten) ((?:19|20)\\d\\d)");

	/** "Vi kommer under året att": said of a year that is over, it is the next one. */
	private static final Pattern COMING = Pattern
		.compile("(?:kommer (?:vi )?under (?:året|det kommande året)|under (?:nästa|kommande) år)(?:[^\\pL]|$)");

	private static final Pattern THIS_YEAR = Pattern.compile("under året(?:[^\\pL]|$)");

	/** What follows a sentence that says when it was. */
	private static final Pattern THEN = Pattern.compile("^(?:Då|Enkäten|Mätningen|Undersökningen|Granskningen) ");

	private static final Pattern TERTIAL = Pattern.compile("^(\\d{4})-T(\\d)$");

	private static final int LAST_TERTIAL = 3;

	private static final int MONTHS = 4;

	private static final int YEAR_ONLY = 4;

	private Periods() {
	}

	/**
	 * What is said, in the period that it is said of.
	 * @param paragraph which the sentence stands in: a month or year before it holds on
	 */
	public static About of(String sentence, String paragraph, About about) {
		Matcher between = BETWEEN.matcher(sentence);
		if (between.find()) {
			return about.period(between.group(1));
		}
		Matcher month = MONTH_OF_YEAR.matcher(sentence);
		if (month.find()) {
			return about.period(Dates.month(Integer.parseInt(month.group(2)), Dates.month(month.group(1))));
		}
		Matcher season = SEASON.matcher(sentence);
		if (season.find()) {
			return Dates.season(season.group(1), Integer.parseInt(season.group(2))).map(about::period).orElse(about);
		}
		Matcher year = YEAR.matcher(sentence);
		if (year.find()) {
			return about.period(year.group(1));
		}
		return before(sentence, paragraph, about);
	}

	/** In what is written when the year is over. */
	private static boolean coming(String sentence, String paragraph, About about) {
		return about.period().length() == YEAR_ONLY && (COMING.matcher(sentence).find()
				|| (THIS_YEAR.matcher(sentence).find() && COMING.matcher(paragraph).find()));
	}

	/** The state at the end of a tertial: of its last month, or of the whole year. */
	private static About ended(About about) {
		Matcher tertial = TERTIAL.matcher(about.period());
		if (!tertial.matches()) {
			return about;
		}
		int number = Integer.parseInt(tertial.group(2));
		return about.period((number == LAST_TERTIAL) ? tertial.group(1)
				: Dates.month(Integer.parseInt(tertial.group(1)), number * MONTHS));
	}

	private static About before(String sentence, String paragraph, About about) {
		boolean own = ANY_MONTH.matcher(sentence).find() && !MONTH.matcher(sentence).find();
		if (coming(sentence, paragraph, about)) {
			return about.period(String.valueOf(about.ar() + 1));
		}
		About period = ended(about);
		for (String each : Sentences.of(paragraph)) {
			Matcher month = MONTH.matcher(each);
			if (month.find() && !own) {
				int ar = (month.group(2) != null) ? Integer.parseInt(month.group(2)) : about.ar();
				period = about.period(Dates.month(ar, Dates.month(month.group(1))));
			}
			else if (THEN.matcher(sentence).find() && YEAR.matcher(each).find()) {
				period = of(each, "", about);
			}
			if (each.equals(sentence)) {
				break;
			}
		}
		return period;
	}

}
