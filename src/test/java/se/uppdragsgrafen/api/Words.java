package se.uppdragsgrafen.api;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Texts and names as words that can be compared: lower case, without å, ä and ö. */
final class Words {

	private Words() {
	}

	static List<String> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		String split = plain.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
		return Arrays.stream(split.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/** The form of a property's name as an enum value: avvikelseKr → AVVIKELSE_KR. */
	static String screaming(String property) {
		return property.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
	}

}
