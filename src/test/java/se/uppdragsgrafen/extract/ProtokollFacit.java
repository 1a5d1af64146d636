package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.reading.Facts;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

/** A fact list of src/test/resources/facit against what was read. */
final class ProtokollFacit {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/** What is said in our words. */
	private static final Set<String> OURS = Set.of("indikator", "avser", "delgrupp", "vad");

	/** What the key recognises where the fields alone do not. */
	private static final Set<String> KEYED = Set.of("kontroll", "aktivitet", "uppdrag", "avtal");

	private final List<Expected> rows;

	private final Map<String, Fact> facts;

	private ProtokollFacit(List<Expected> rows, Map<String, Fact> facts) {
		this.rows = rows;
		this.facts = facts;
	}

	static ProtokollFacit of(String name, Extraction extraction) throws IOException {
		Path file = Path.of("src/test/resources/facit", name + ".csv");
		try (CSVParser parser = CSVParser.parse(Files.readString(file), FORMAT)) {
			List<Expected> rows = parser.stream()
				.map((each) -> new Expected(each.get("art"), each.get("typ"), each.get("rad"), each.get("nyckel"),
						each.get("falt")))
				.toList();
			return new ProtokollFacit(rows,
					extraction.facts().stream().collect(Collectors.toMap(Fact::id, (fact) -> fact, (a, b) -> a)));
		}
	}

	/** Rows that no fact is. */
	List<Expected> missed(Predicate<Expected> wanted) {
		Set<String> used = new HashSet<>();
		List<Expected> missed = new ArrayList<>();
		for (Expected row : this.rows) {
			if (wanted.test(row) && this.facts.values()
				.stream()
				.filter((fact) -> !used.contains(fact.id()) && matches(row, fact))
				.findFirst()
				.map((fact) -> used.add(fact.id()))
				.isEmpty()) {
				missed.add(row);
			}
		}
		return missed;
	}

	/** Facts of these types that no row is. */
	List<Fact> wrong(Set<String> types) {
		return this.facts.values()
			.stream()
			.filter((fact) -> types.contains(Vocabulary.of(fact).table()))
			.filter((fact) -> this.rows.stream().noneMatch((row) -> matches(row, fact)))
			.toList();
	}

	private boolean matches(Expected row, Fact fact) {
		FactType type = Vocabulary.of(fact);
		return type.table().equals(row.typ()) && overlaps(row, fact)
				&& row.fields()
					.entrySet()
					.stream()
					.filter((each) -> !OURS.contains(each.getKey()))
					.allMatch((each) -> plain(each.getValue()).equals(plain(value(fact, each.getKey()))))
				&& (!KEYED.contains(row.typ()) || named(row, fact));
	}

	private boolean named(Expected row, Fact fact) {
		return Vocabulary.of(fact)
			.columns()
			.stream()
			.map((each) -> plain(value(fact, each.name())))
			.anyMatch((each) -> each.contains(plain(row.nyckel())));
	}

	private boolean overlaps(Expected row, Fact fact) {
		if (!(fact instanceof Fact.Sourced sourced)) {
			return true;
		}
		int[] lines = Arrays.stream(row.rad().split("-", -1)).mapToInt(Integer::parseInt).toArray();
		return sourced.kallor()
			.stream()
			.map((each) -> (Belagg) fact(each.id()))
			.anyMatch((each) -> each.franRad() <= lines[lines.length - 1] && lines[0] <= each.tillRad());
	}

	private String value(Fact fact, String column) {
		FactType type = Vocabulary.of(fact);
		if (column.equals("enhet") && type.table().equals("matvarde")) {
			return value(fact(((Matvarde) fact).indikator().id()), column);
		}
		return text(type.value(type.values(fact), column));
	}

	private Fact fact(String id) {
		return Objects.requireNonNull(this.facts.get(id), id);
	}

	private String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Ref<?> ref -> name(ref.id());
			case List<?> list -> list.stream().map(this::text).sorted().collect(Collectors.joining("+"));
			case BigDecimal number -> number.stripTrailingZeros().toPlainString();
			default -> value.toString();
		};
	}

	/** As the lists name what is referred to. */
	private String name(String id) {
		Fact fact = fact(id);
		return switch (Vocabulary.of(fact).table()) {
			case "arende" -> "§ " + value(fact, "paragraf");
			case "sammantrade" -> value(fact, "namnd") + " " + value(fact, "datum");
			case "kontroll" -> value(fact, "moment");
			case "namnd", "samverkanspart", "verksamhet" -> value(fact, "namn");
			case "avtal" -> id.endsWith("-2") ? "Ursprungligt avtal" : value(fact, "titel");
			default -> value(fact, "titel");
		};
	}

	private static String plain(String text) {
		String[] parts = text.toLowerCase(Locale.ROOT).split("\\+", -1);
		return Arrays.stream(parts).map(ProtokollFacit::plainPart).sorted().collect(Collectors.joining("+"));
	}

	private static String plainPart(String text) {
		return text.strip().replaceAll("\\.+$", "");
	}

	/**
	 * One row of a list.
	 *
	 * @param art STRUKTUR, PROSA or MOTSAGELSE
	 * @param typ the table
	 * @param rad the lines
	 * @param nyckel what recognises it
	 * @param falt what must be right
	 */
	record Expected(String art, String typ, String rad, String nyckel, String falt) {

		Map<String, String> fields() {
			return Arrays.stream(this.falt.split("\\|", -1))
				.filter((each) -> !each.isEmpty())
				.map((each) -> each.split("=", 2))
				.collect(Collectors.toMap((each) -> each[0], (each) -> each[1]));
		}

	}

}
