package se.uppdragsgrafen.extract.wording;

import java.util.Locale;
import java.util.Set;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Line;

/** Whether a document is in Swedish. */
public final class Swedish {

	private static final Pattern WORD = Pattern.compile("\\pL+");

	/** Words that no Swedish text of some length is without. */
	private static final Set<String> WORDS = Set.of("och", "att", "är", "för", "som", "på", "av", "till", "med", "den",
			"det", "inte", "ska", "har", "från", "om", "vid", "ett", "en", "i");

	/** A shorter text may well be without them. */
	private static final int SHORTEST = 40;

	private static final int LONGEST = 5000;

	/** One word in so many; in running text it is one in four. */
	private static final int ONE_IN = 25;

	private Swedish() {
	}

	/** Whether it is, or too short to say. */
	public static boolean in(Document document) {
		int words = 0;
		int swedish = 0;
		for (Line line : document.lines()) {
			Matcher word = WORD.matcher(line.original());
			while (word.find() && words < LONGEST) {
				words++;
				swedish += WORDS.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
			}
		}
		return words < SHORTEST || swedish * ONE_IN > words;
	}

}
