package se.uppdragsgrafen.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Running text, sentence by sentence. */
public final class Clauses {

	private static final Set<String> ABBREVIATIONS = Set.of("t.ex", "bl.a", "ca", "dnr", "nr", "m.m", "kap", "ev",
			"inkl", "exkl", "resp", "st", "kl", "tel", "s.k", "dvs", "d.v.s", "t.o.m", "fr.o.m", "jfr");

	private Clauses() {
	}

	/** Each with its full stop; it ends before a capital or a digit. */
	public static List<String> of(String text) {
		List<String> sentences = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < text.length() - 2; i++) {
			if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ' && begins(text.charAt(i + 2))
					&& !abbreviated(text.substring(from, i))) {
				sentences.add(text.substring(from, i + 1).strip());
				from = i + 2;
			}
		}
		sentences.add(text.substring(from).strip());
		return sentences;
	}

	private static boolean begins(char character) {
		return Character.isUpperCase(character) || Character.isDigit(character);
	}

	private static boolean abbreviated(String before) {
		String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		return ABBREVIATIONS.contains(word);
	}

	/** A title: without the full stop, with a capital. */
	public static String title(String text) {
		String plain = text.strip();
		while (plain.endsWith(".") || plain.endsWith(",") || plain.endsWith(";")) {
			plain = plain.substring(0, plain.length() - 1).strip();
		}
		return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
	}

}
