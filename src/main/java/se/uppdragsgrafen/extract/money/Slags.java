package se.uppdragsgrafen.extract.money;

import java.util.Locale;
import java.util.Optional;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/** Income, cost and net in heads and labels. */
final class Slags {

	private static final Pattern ROW = Pattern
		.compile("(?:(?:summa|s:a|totala?|verksamhetens) )?(?:intäkter|kostnader|\\pL*netto\\pL*|resultat)");

	private Slags() {
	}

	/** What a head names. */
	static Optional<Slag> in(String head) {
		String lower = head.toLowerCase(Locale.ROOT);
		if (lower.contains("netto")) {
			return Optional.of(Slag.NETTO);
		}
		if (lower.contains("intäkt")) {
			return Optional.of(Slag.INTAKT);
		}
		return lower.contains("kostnad") ? Optional.of(Slag.KOSTNAD) : Optional.empty();
	}

	/** What a label is, where it says nothing else. */
	static Optional<Slag> row(String label) {
		String lower = label.toLowerCase(Locale.ROOT).strip();
		if (!ROW.matches(lower)) {
			return Optional.empty();
		}
		return in(lower).or(() -> Optional.of(Slag.NETTO));
	}

	/** In running text. */
	static String noun(Slag slag) {
		return switch (slag) {
			case INTAKT -> "intäkter";
			case KOSTNAD -> "kostnader";
			case NETTO -> "netto";
		};
	}

	/** In running text, with a genitive. */
	static String genitive(Slag slag) {
		return switch (slag) {
			case INTAKT -> "intäkternas";
			case KOSTNAD -> "kostnadernas";
			case NETTO -> "nettots";
		};
	}

}
