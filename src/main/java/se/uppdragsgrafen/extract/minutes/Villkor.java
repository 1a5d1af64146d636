package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.profile.AvtalForm;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Avtalsvillkor.Enhet;
import se.uppdragsgrafen.fact.Avtalsvillkor.Jamforelse;
import se.uppdragsgrafen.fact.Avtalsvillkor.Typ;
import se.uppdragsgrafen.fact.Avtalsvillkor;

/** The terms of an agreement, with thresholds and days. */
final class Villkor {

	private static final Pattern LIMIT = Pattern.compile("(?i)(\\d+(?:,\\d+)?) ?(%|procent|dygn|kr|kronor)");

	private static final Pattern DAY = Pattern.compile("(?i)dag (\\d+)(?: och (\\d+))?");

	private static final Pattern AT_LEAST = Pattern.compile("(?i)eller mer|minst|lägst");

	private static final Pattern MORE = Pattern.compile("(?i)längre än|mer än|fler än|över|överstig");

	private final Reading reading;

	private final AvtalForm form;

	Villkor(Reading reading, AvtalForm form) {
		this.reading = reading;
		this.form = form;
	}

	/**
	 * The terms that a paragraph states, one per sentence.
	 * @param always whether it is a term whatever its words
	 * @return whether there are any
	 */
	boolean read(Paragraph paragraph, Row avtal, boolean always) {
		if (always) {
			row(Typ.OVRIGT, paragraph.text(), paragraph, avtal);
			return true;
		}
		int found = 0;
		for (String sentence : Sentences.of(paragraph.text())) {
			Optional<Typ> typ = typ(sentence);
			if (typ.isPresent()) {
				row(typ.get(), sentence, paragraph, avtal);
				found++;
			}
		}
		return found > 0;
	}

	/** What frees or binds goes before what anything may be. */
	private Optional<Typ> typ(String sentence) {
		for (Typ typ : Typ.values()) {
			if (Profile.any(this.form.villkor().getOrDefault(typ, List.of()), sentence)) {
				return Optional.of(typ);
			}
		}
		return Optional.empty();
	}

	private void row(Typ typ, String sentence, Paragraph paragraph, Row avtal) {
		String nummer = number(paragraph.marker());
		String own = (nummer != null) ? nummer : Slug.of((typ == Typ.OVRIGT) ? sentence : typ.name());
		Row row = this.reading.draft()
			.another(Avtalsvillkor.class, Meeting.rest(avtal) + "/" + own)
			.set("nummer", nummer)
			.set("typ", typ)
			.set("text", sentence)
			.set("avtal", avtal)
			.from(paragraph.at());
		if (typ != Typ.OVRIGT) {
			limit(sentence, row);
			days(sentence, row);
		}
	}

	private static @Nullable String number(String marker) {
		String digits = marker.replaceAll("[.)]$", "");
		return (!digits.isEmpty() && Character.isDigit(digits.charAt(0))) ? digits : null;
	}

	private static void limit(String sentence, Row row) {
		Matcher limit = LIMIT.matcher(sentence);
		if (!limit.find()) {
			return;
		}
		Numbers.of(limit.group(1)).ifPresent((value) -> row.set("grans", value).set("enhet", unit(limit.group(2))));
		if (AT_LEAST.matcher(sentence).find()) {
			row.set("jamforelse", Jamforelse.MINST);
		}
		else if (MORE.matcher(sentence).find()) {
			row.set("jamforelse", Jamforelse.OVER);
		}
	}

	private static Enhet unit(String printed) {
		return Map.of("%", Enhet.PROCENT, "procent", Enhet.PROCENT, "dygn", Enhet.DYGN)
			.getOrDefault(printed.toLowerCase(Locale.ROOT), Enhet.KRONOR);
	}

	/** The first and the last day that are counted; "from day 8" has no last. */
	private static void days(String sentence, Row row) {
		List<Integer> days = new ArrayList<>();
		Matcher day = DAY.matcher(sentence);
		while (day.find()) {
			days.add(Integer.valueOf(day.group(1)));
			if (day.group(2) != null) {
				days.add(Integer.valueOf(day.group(2)));
			}
		}
		if (!days.isEmpty()) {
			row.set("franDag", days.getFirst());
		}
		if (days.size() > 1) {
			row.set("tillDag", days.getLast());
		}
	}

}
