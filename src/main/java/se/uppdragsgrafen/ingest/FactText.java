package se.uppdragsgrafen.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

/** A fact in a few words. */
final class FactText {

	private static final List<String> TITLES = List.of("titel", "namn", "rubrik", "benamning", "moment");

	/** What the report shows beside the line anyway, or at length. */
	private static final Set<String> LEFT_OUT = Set.of("id", "kallor", "kommentar", "kommun", "sha256");

	private static final int LONGEST = 90;

	private FactText() {
	}

	/** "Uppdrag: Bygg ut fritids". */
	static String title(Fact fact) {
		FactType type = Vocabulary.of(fact);
		return Stream.concat(Stream.of(type.label()),
				TITLES.stream()
					.map((each) -> type.value(type.values(fact), each))
					.filter(Objects::nonNull)
					.map(Object::toString)
					.limit(1))
			.collect(Collectors.joining(": "));
	}

	/** "status GENOMFORT · period 2024-T1". */
	static String values(Fact fact) {
		FactType type = Vocabulary.of(fact);
		List<@Nullable Object> values = type.values(fact);
		List<String> said = new ArrayList<>();
		for (Column column : type.columns()) {
			String value = text(type.value(values, column.name()));
			if (!value.isEmpty() && !LEFT_OUT.contains(column.name()) && !TITLES.contains(column.name())) {
				said.add(column.name() + " " + value);
			}
		}
		return String.join(" · ", said);
	}

	private static String text(@Nullable Object value) {
		String text = switch (value) {
			case null -> "";
			case Ref<?>(String id) -> id;
			case BigDecimal decimal -> decimal.toPlainString();
			case List<?> list -> list.stream().map(FactText::text).collect(Collectors.joining(", "));
			default -> value.toString();
		};
		return shortened(text, LONGEST);
	}

	/** A text that is not longer than that, on one line. */
	static String shortened(String text, int longest) {
		String line = text.replace('\n', ' ').replace('\t', ' ');
		return (line.length() <= longest) ? line
				: line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest))) + "…";
	}

}
