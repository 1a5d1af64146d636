package se.uppdragsgrafen.page;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The language of a page's own words: Swedish, unless a reader asks for English. */
final class Language {

	static final Locale SWEDISH = Locale.of("sv", "SE");

	private static final List<Locale> SPOKEN = List.of(Locale.of("sv"), Locale.ENGLISH);

	private Language() {
	}

	/** The better of the two by {@code Accept-Language}. */
	static Locale of(@Nullable String accepted) {
		if (accepted == null || accepted.isBlank()) {
			return SWEDISH;
		}
		try {
			Locale best = Locale.lookup(LanguageRange.parse(accepted), SPOKEN);
			return Objects.equals(best, Locale.ENGLISH) ? Locale.ENGLISH : SWEDISH;
		}
		catch (IllegalArgumentException ex) {
			return SWEDISH;
		}
	}

}
