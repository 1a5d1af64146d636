package se.uppdragsgrafen.extract.prose;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Whole;
import se.uppdragsgrafen.fact.Verksamhet;

/** The verksamheter that a document has named so far. */
final class NamedUnits {

	private NamedUnits() {
	}

	/** The one that a text names first, by name, alias or the definite form of one. */
	static Optional<Row> in(Draft draft, String text) {
		return draft.of(Verksamhet.class)
			.filter((row) -> at(row, text) >= 0)
			.min(Comparator.comparingInt((Row row) -> at(row, text))
				.thenComparingInt((row) -> -row.text("namn").length()));
	}

	private static int at(Row row, String text) {
		return Stream.concat(Stream.of(row.text("namn")), row.list("alias").stream().map(Object::toString))
			.flatMap((name) -> Stream.of(name, name + "en", name + "n", name + "et"))
			.mapToInt((name) -> Whole.at(text, name))
			.filter((at) -> at >= 0)
			.min()
			.orElse(-1);
	}

	/**
	 * The one that what is said of a sum or share is about: named before it in its
	 * sentence, else in a sentence before.
	 * @param before of the sentence, up to the number
	 * @param sentence the whole one
	 * @param paragraph which it stands in
	 * @return empty where only the paragraph's own subject is left
	 */
	static Optional<Row> of(Draft draft, String before, String sentence, String paragraph) {
		Optional<Row> here = in(draft, before);
		if (here.isPresent()) {
			return here;
		}
		Optional<Row> last = Optional.empty();
		for (String each : Sentences.of(paragraph)) {
			if (each.equals(sentence)) {
				break;
			}
			Optional<Row> named = in(draft, each);
			last = named.isPresent() ? named : last;
		}
		return last;
	}

}
