package se.uppdragsgrafen.extract.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Words;

/** When a measured value was, as its sentence or the one before says. */
public final class Periods {

	private static final Pattern MONTH = Pattern.compile("^(?:I|Under) (?:slutet av |början av )?(" + Words.MONTH
			+ ")(?: månad)?(?: ((?:19|20)\\d\\d))?(?:[^\\pL\\d]|$)");

	private static final Pattern ANY_MONTH = Pattern.compile("(?:^|[^\\pL])(?:" + Words.MONTH + ")(?:[^\\pL]|$)");

	private static final Pattern BETWEEN = Pattern.compile("från (?:19|20)\\d\\d till ((?:19|20)\\d\\d)");

	private static final Pattern YEAR = Pattern
		.compile("(?:[Uu]nder|från|år|till|i|mättes|enkät|enkäten|mätning|mätningen) ((?:19|20)\\d\\d)(?:[^\\d-]|$)");

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
		Matcher year = YEAR.matcher(sentence);
		if (year.find()) {
			return about.period(year.group(1));
		}
		return before(sentence, paragraph, about);
	}

	private static About before(String sentence, String paragraph, About about) {
		boolean own = ANY_MONTH.matcher(sentence).find() && !MONTH.matcher(sentence).find();
		About period = about.period().contains("-T") ? about.period(String.valueOf(about.ar())) : about;
		for (String each : Sentences.of(paragraph)) {
			Matcher month = MONTH.matcher(each);
			if (month.find() && !own) {
				int ar = (month.group(2) != null) ? Integer.parseInt(month.group(2)) : about.ar();
				period = about.period(Dates.month(ar, Dates.month(month.group(1))));
			}
			else if (sentence.startsWith("Då ") && YEAR.matcher(each).find()) {
				period = of(each, "", about);
			}
			if (each.equals(sentence)) {
				break;
			}
		}
		return period;
	}

}
