package se.uppdragsgrafen.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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

}
