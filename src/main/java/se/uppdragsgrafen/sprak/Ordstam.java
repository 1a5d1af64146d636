package se.uppdragsgrafen.sprak;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word of a text, for telling whether two texts are about the same.
 *
 * @param ord the word in lower case
 * @param stam what its forms have in common
 * @param delar the same for the words that it is made of, itself among them
 */
public record Ordstam(String ord, String stam, Set<String> delar) {

	/** The words of a text, in its order; without digits and words that say nothing. */
	public static List<Ordstam> of(String text) {
		return Words.of(text)
			.stream()
			.flatMap((word) -> word.parts().stream())
			.filter((part) -> part.length() > 1 && !Word.hasDigit(part))
			.map((part) -> new Ordstam(part, Stem.of(part), new LinkedHashSet<>(Compound.parts(part))))
			.toList();
	}

}
