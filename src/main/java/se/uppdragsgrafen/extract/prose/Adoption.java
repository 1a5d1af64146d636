package se.uppdragsgrafen.extract.prose;

import java.time.LocalDate;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Words;

/** When and by whom something was decided. */
final class Adoption {

	private static final Pattern VERB = Pattern
		.compile("(?:^| )(?:antog|antogs|fastställde|fastställdes|fastslogs|fastställt|beslutade|beslutades)(?: |$)");

	private static final Pattern DAY = Pattern.compile("(" + Words.DATE + ")");

	private static final Pattern SEASON = Pattern.compile("(våren|sommaren|hösten|vintern) (\\d{4})");

	private static final Pattern ONLY_YEAR = Pattern
		.compile("(?:^|[^\\d–-])((?:19|20)\\d\\d)(?: ett| en|[.,]|$| fastställde)");

	private Adoption() {
	}

	static boolean in(String lower) {
		return VERB.matcher(lower).find();
	}

	static Optional<String> date(String lower, int year) {
		Matcher day = DAY.matcher(lower);
		if (day.find()) {
			return Dates.day(day.group(1), year).map(LocalDate::toString);
		}
		Matcher season = SEASON.matcher(lower);
		if (season.find()) {
			return Dates.season(season.group(1), Integer.parseInt(season.group(2)));
		}
		Matcher only = ONLY_YEAR.matcher(lower);
		return only.find() ? Optional.of(only.group(1)) : Optional.empty();
	}

}
