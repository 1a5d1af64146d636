package se.uppdragsgrafen.extract.wording;

import java.text.Normalizer;
import java.util.Locale;

import com.google.re2j.Pattern;

/** A title or name as part of an id (DESIGN § 5). */
public final class Slug {

	private static final int LONGEST = 80;

	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	private Slug() {
	}

	/** Lower case, ASCII, at most 80 characters, cut between words. */
	public static String of(String text) {
		String ascii = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "");
		String slug = trimmed(OTHER.matcher(ascii).replaceAll("-"));
		if (slug.length() <= LONGEST) {
			return slug;
		}
		int end = (slug.charAt(LONGEST) == '-') ? LONGEST : slug.lastIndexOf('-', LONGEST);
		return trimmed(slug.substring(0, (end > 0) ? end : LONGEST));
	}

	private static String trimmed(String slug) {
		int from = slug.startsWith("-") ? 1 : 0;
		int to = (slug.length() > from && slug.endsWith("-")) ? slug.length() - 1 : slug.length();
		return slug.substring(from, to);
	}

}
