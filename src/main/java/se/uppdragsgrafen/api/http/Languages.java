package se.uppdragsgrafen.api.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The language that a client asks for, of the two that we speak. */
final class Languages {

	private static final List<Locale> SPOKEN = List.of(Locale.of("sv"), Locale.ENGLISH);

	private Languages() {
	}

	/** The best of the two by {@code Accept-Language}; English where it names neither. */
	static Locale of(@Nullable String accepted) {
		if (accepted == null || accepted.isBlank()) {
			return Locale.ENGLISH;
		}
		try {
			return Objects.requireNonNullElse(Locale.lookup(LanguageRange.parse(accepted), SPOKEN), Locale.ENGLISH);
		}
		catch (IllegalArgumentException ex) {
			return Locale.ENGLISH;
		}
	}

}
