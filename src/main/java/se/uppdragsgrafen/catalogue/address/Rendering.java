package se.uppdragsgrafen.catalogue.address;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Writes a fact in one format.
 *
 * @param format the format
 * @param writer may read more of the graph where it needs more: all is of one edition; by
 * {@code Accept-Language}, where the format has words of its own
 */
record Rendering(Format format, BiFunction<Subject, @Nullable String, String> writer) {

	/** A format that is the same in all languages. */
	static Rendering of(Format format, Function<Subject, String> writer) {
		return new Rendering(format, (subject, languages) -> writer.apply(subject));
	}

}
