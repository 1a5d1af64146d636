package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.followup.Comments;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

/** A list of the facts of a document, and how well an extraction agrees with it. */
final class Facit {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/** In our own words, so not compared letter by letter. */
	private static final Set<String> OURS = Set.of("indikator", "avser", "delgrupp", "enhet", "sammantrade");

	private final List<CSVRecord> rows;

	private final Extraction extraction;

	private final Map<String, Fact> byId = new HashMap<>();

	private final Set<Fact> matched = new HashSet<>();

	private Facit(List<CSVRecord> rows, Extraction extraction) {
		this.rows = rows;
		this.extraction = extraction;
		extraction.facts().forEach((each) -> this.byId.put(each.id(), each));
	}

	/** Compares an extraction with the list of this name. */
	static Scores compare(String name, Extraction extraction) {
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(Facit.class.getResourceAsStream("/facit/" + name + ".csv")),
				StandardCharsets.UTF_8)) {
			return new Scores(new Facit(FORMAT.parse(reader).getRecords(), extraction).scores());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<Key, Score> scores() {
		Map<Key, Score> scores = new LinkedHashMap<>();
		for (CSVRecord row : this.rows) {
			Score score = scores.computeIfAbsent(new Key(row.get("art"), row.get("typ")), (key) -> new Score());
			Optional<Fact> fact = find(row);
			if (fact.isEmpty()) {
				score.missed.add(row.get("rad") + " " + row.get("nyckel"));
				continue;
			}
			this.matched.add(fact.get());
			List<String> differences = differences(row, fact.get());
			if (differences.isEmpty()) {
				score.found++;
			}
			else {
				score.wrong.add(row.get("rad") + " " + row.get("nyckel") + ": " + differences);
			}
		}
		scores.forEach((key, score) -> this.extraction.facts()
			.stream()
			.filter((fact) -> type(fact).table().equals(key.typ()) && !this.matched.contains(fact))
			.forEach((fact) -> score.extra.add(fact.id())));
		return scores;
	}

	private Optional<Fact> find(CSVRecord row) {
		List<Fact> facts = this.extraction.facts()
			.stream()
			.filter((each) -> type(each).table().equals(row.get("typ")))
			.toList();
		Stream<Fact> free = facts.stream().filter((each) -> !this.matched.contains(each));
		return switch (row.get("typ")) {
			case "belopp", "matvarde" -> free.filter((each) -> on(each, row) && sameNumber(each, row)).findFirst();
			case "ekonomirad" -> free.filter((each) -> on(each, row) && sameColumns(each, row)).findFirst();
			case "motsagelse" ->
				free.filter((each) -> on(each, row) && sameContradiction(each, fields(row))).findFirst();
			case "arende" ->
				free.filter((each) -> each.id().endsWith(row.get("nyckel").replace(" § ", "/")) || named(each, row)
						|| ("§ " + text(value(each, "paragraf"))).equals(row.get("nyckel")))
					.findFirst();
			case "sammantrade", "avtalsvillkor", "avtalsexempel", "aktivitet", "kontrollresultat", "rekommendation" ->
				free.filter((each) -> on(each, row) && differences(row, each).isEmpty()).findFirst();
			default -> free.filter((each) -> named(each, row)).findFirst();
		};
	}

	private boolean on(Fact fact, CSVRecord row) {
		String[] lines = row.get("rad").split("-", -1);
		int from = Integer.parseInt(lines[0]);
		int to = Integer.parseInt(lines[lines.length - 1]);
		return (fact instanceof Fact.Sourced sourced) && sourced.kallor()
			.stream()
			.map((each) -> (Belagg) Objects.requireNonNull(this.byId.get(each.id())))
			.anyMatch((each) -> each.franRad() <= to && from <= each.tillRad());
	}

	/** Rows of money on one line are told apart by what they count and when. */
	private boolean sameColumns(Fact fact, CSVRecord row) {
		Map<String, String> wanted = fields(row);
		return Stream.of("slag", "ar", "period", "niva")
			.filter(wanted::containsKey)
			.allMatch((each) -> text(value(fact, each)).equals(wanted.get(each)));
	}

	private boolean sameContradiction(Fact fact, Map<String, String> wanted) {
		return Stream.of("typ", "varde1", "varde2", "differens")
			.allMatch((each) -> plain(wanted.getOrDefault(each, "")).equals(plain(text(value(fact, each)))));
	}

	private boolean sameNumber(Fact fact, CSVRecord row) {
		Map<String, String> wanted = fields(row);
		if (row.get("typ").equals("belopp")) {
			return text(value(fact, "beloppKr")).equals(wanted.get("beloppKr"));
		}
		if (wanted.containsKey("vardestatus")) {
			return text(value(fact, "vardestatus")).equals("UNDERTRYCKT");
		}
		return value(fact, "varde") instanceof BigDecimal number
				&& number.compareTo(new BigDecimal(wanted.get("varde"))) == 0
				&& wanted.getOrDefault("kon", "ALLA").equals(text(value(fact, "kon")));
	}

	private boolean named(Fact fact, CSVRecord row) {
		Map<String, String> wanted = fields(row);
		Set<String> names = new HashSet<>();
		for (String each : List.of(row.get("nyckel").split(" / ", 2)[0], wanted.getOrDefault("namn", ""),
				wanted.getOrDefault("titel", ""))) {
			if (!each.isEmpty()) {
				names.add(plain(each));
			}
		}
		Stream<String> own = Stream.of("namn", "titel", "rubrik", "moment", "somSkrivet")
			.map((each) -> text(value(fact, each)));
		Stream<String> alias = (value(fact, "alias") instanceof List<?> list) ? list.stream().map(String::valueOf)
				: Stream.of();
		Stream<String> of = (value(fact, "uppdrag") instanceof Ref<?>(String id))
				? Stream.of(text(value(Objects.requireNonNull(this.byId.get(id)), "titel"))) : Stream.of();
		boolean uppdrag = row.get("typ").equals("uppdrag") && row.get("art").equals("PROSA");
		boolean named = Stream.of(own, alias, of)
			.flatMap((each) -> each)
			.map(Facit::plain)
			.anyMatch((each) -> names.contains(each) || (uppdrag && names.stream().anyMatch(each::startsWith)));
		return sameUnit(fact, wanted) && (named || ofUnit(fact, row, wanted));
	}

	/** What a unit says outside of any uppdrag is known by where it stands. */
	private boolean ofUnit(Fact fact, CSVRecord row, Map<String, String> wanted) {
		return type(fact).table().equals("uppfoljning") && value(fact, "uppdrag") == null
				&& wanted.containsKey("verksamhet") && !wanted.containsKey("uppdrag") && on(fact, row);
	}

	/** Comments of several units on one uppdrag are told apart by the unit. */
	private boolean sameUnit(Fact fact, Map<String, String> wanted) {
		if (!type(fact).table().equals("uppfoljning")) {
			return true;
		}
		return plain(wanted.getOrDefault("verksamhet", "")).equals(plain(text(value(fact, "verksamhet"))));
	}

	private List<String> differences(CSVRecord row, Fact fact) {
		List<String> differences = new ArrayList<>();
		fields(row).forEach((column, wanted) -> {
			String is = text(value(fact, column));
			if (!OURS.contains(column) && !sameText(wanted, is)) {
				differences.add(column + "=" + is + " not " + wanted);
			}
		});
		return differences;
	}

	private static boolean sameText(String wanted, String is) {
		return Set.of(plain(wanted).split("\\+", -1)).equals(Set.of(plain(is).split("\\+", -1)));
	}

	private static Map<String, String> fields(CSVRecord row) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String each : row.get("falt").split("\\|", -1)) {
			int at = each.indexOf('=');
			if (at > 0) {
				fields.put(each.substring(0, at), each.substring(at + 1));
			}
		}
		return fields;
	}

	private static FactType type(Fact fact) {
		return Vocabulary.of(fact);
	}

	private static @Nullable Object value(Fact fact, String column) {
		return type(fact).value(type(fact).values(fact), column);
	}

	/** A value as the list writes it: references by name, several with a plus. */
	private String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Ref<?>(String id) -> name(id);
			case List<?> list -> String.join("+", list.stream().map(this::text).sorted().toList());
			case BigDecimal number -> number.stripTrailingZeros().toPlainString();
			default -> value.toString();
		};
	}

	private String name(String id) {
		Fact fact = Objects.requireNonNull(this.byId.get(id), id);
		if (type(fact).table().equals("arende")) {
			return "§ " + text(value(fact, "paragraf"));
		}
		return Stream.of("namn", "titel", "rubrik", "benamning", "moment")
			.map((each) -> text(value(fact, each)))
			.filter((each) -> !each.isEmpty())
			.findFirst()
			.orElse(id);
	}

	private static String plain(String text) {
		String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
		while (lower.endsWith(".")) {
			lower = lower.substring(0, lower.length() - 1);
		}
		return lower;
	}

	/**
	 * How well an extraction agrees.
	 *
	 * @param byKey in the order of the list
	 */
	record Scores(Map<Key, Score> byKey) {

		Score of(String art, String typ) {
			return this.byKey.getOrDefault(new Key(art, typ), new Score());
		}

		int sum(String art, ToIntFunction<Score> number) {
			return this.byKey.entrySet()
				.stream()
				.filter((each) -> each.getKey().art().equals(art))
				.mapToInt((each) -> number.applyAsInt(each.getValue()))
				.sum();
		}

	}

	/**
	 * What is counted together.
	 *
	 * @param art structure, prose or contradiction
	 * @param typ the table
	 */
	record Key(String art, String typ) {
	}

	/** How well they agree. */
	static final class Score {

		int found;

		final List<String> missed = new ArrayList<>();

		final List<String> wrong = new ArrayList<>();

		final List<String> extra = new ArrayList<>();

		@Override
		public String toString() {
			return "found %d, missed %s, wrong %s, extra %s".formatted(this.found, this.missed, this.wrong, this.extra);
		}

	}

}
