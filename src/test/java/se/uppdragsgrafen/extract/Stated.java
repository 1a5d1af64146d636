package se.uppdragsgrafen.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Vocabulary;

/** What facts say, written as the fact lists write it. */
final class Stated {

	private final Map<String, Fact> facts = new HashMap<>();

	Stated(List<Fact> facts) {
		facts.forEach((each) -> this.facts.put(each.id(), each));
	}

	static String table(Fact fact) {
		return Vocabulary.of(fact).table();
	}

	/**
	 * A value, empty where the fact has none: references by name, several with a plus.
	 */
	String value(Fact fact, String column) {
		if (column.equals("enhet") && fact instanceof Matvarde measure) {
			return value(fact(measure.indikator().id()), column);
		}
		FactType type = Vocabulary.of(fact);
		return text(type.value(type.values(fact), column));
	}

	/** All that it may be called by. */
	Stream<String> names(Fact fact) {
		Stream<String> of = (fact instanceof Uppfoljning) ? Stream.of(value(fact, "uppdrag")) : Stream.of();
		Stream<String> own = Stream.of("namn", "titel", "rubrik", "moment", "somSkrivet")
			.map((each) -> value(fact, each));
		return Stream.of(own, Stream.of(value(fact, "alias").split("\\+", -1)), of)
			.flatMap((each) -> each)
			.filter((each) -> !each.isEmpty());
	}

	/** If any of its evidence stands on these lines. */
	boolean on(Fact fact, int from, int to) {
		return fact instanceof Fact.Sourced sourced && sourced.kallor()
			.stream()
			.map((each) -> (Belagg) fact(each.id()))
			.anyMatch((each) -> each.franRad() <= to && from <= each.tillRad());
	}

	private Fact fact(String id) {
		return Objects.requireNonNull(this.facts.get(id), id);
	}

	private String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Ref<?>(String id) -> name(fact(id));
			case List<?> list -> list.stream().map(this::text).sorted().collect(Collectors.joining("+"));
			case BigDecimal number -> number.stripTrailingZeros().toPlainString();
			default -> value.toString();
		};
	}

	private String name(Fact fact) {
		return switch (table(fact)) {
			case "arende" -> "§ " + value(fact, "paragraf");
			case "sammantrade" -> value(fact, "namnd") + " " + value(fact, "datum");
			default -> Stream.of("namn", "titel", "benamning", "moment")
				.map((each) -> value(fact, each))
				.filter((each) -> !each.isEmpty())
				.findFirst()
				.orElseThrow();
		};
	}

}
