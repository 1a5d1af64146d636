package se.uppdragsgrafen.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.FactList.Listed;

/** What becomes of the values of a fact list when its document is altered. */
final class AlteredValues {

	private static final Pattern FIGURE = Pattern.compile("(?s).*\\d.*");

	/** Columns with words of the vocabulary. */
	private static final Set<String> CODES = Set.of("typ", "lage", "art", "status", "uppfyllelse", "utfall", "slag",
			"niva", "enhet", "jamforelse", "maltalJamforelse", "vardestatus");

	/** Columns with the document's own titles and names. */
	private static final Set<String> NAMES = Set.of("titel", "namn", "kortnamn", "rubrik", "moment", "omrade", "fas",
			"effektmal", "plats");

	/** Tables whose keys are titles and names too. */
	private static final Set<String> NAMED = Set.of("aktivitet", "styrdokument", "avtal", "samverkanspart", "namnd",
			"verksamhet", "mal", "uppdrag");

	private static final Map<String, String> SEXES = Map.of("KVINNOR", "MAN", "MAN", "KVINNOR", "FLICKOR", "POJKAR",
			"POJKAR", "FLICKOR");

	private final AlteredMoney money;

	private final AlteredWords words;

	private final AlteredNumbers numbers;

	/** When an internal control was made. */
	private final List<String> times;

	AlteredValues(List<Listed> rows, AlteredMoney money, AlteredWords words, AlteredNumbers numbers) {
		this.times = rows.stream()
			.filter((each) -> each.typ().equals("kontrollresultat"))
			.map((each) -> each.falt().getOrDefault("period", ""))
			.distinct()
			.sorted()
			.toList();
		this.money = money;
		this.words = words;
		this.numbers = numbers;
	}

	/** The titles and names that a fact has. */
	static Stream<String> names(Listed row) {
		boolean named = NAMED.contains(row.typ()) && Character.isUpperCase(row.nyckel().charAt(0));
		return Stream.concat(named ? Stream.of(row.nyckel()) : Stream.of(),
				NAMES.stream().map((each) -> row.falt().getOrDefault(each, "")));
	}

	/** A line of the document, its tables of money altered before. */
	String line(String line) {
		return this.words.in(this.numbers.inLine((line.indexOf('\t') < 0) ? this.money.inText(line) : line));
	}

	String name(String name) {
		return this.words.in(this.numbers.in(name));
	}

	String key(Listed row) {
		return text(row, row.nyckel());
	}

	private String text(Listed row, String text) {
		boolean counted = row.typ().equals("ekonomirad");
		return name(this.money.inText(counted ? text : this.numbers.percent(text)));
	}

	Map<String, String> falt(Listed row) {
		Map<String, String> falt = new LinkedHashMap<>(row.falt());
		falt.replaceAll((column, value) -> CODES.contains(column) ? value : value(row, column, value));
		if (wordsAgainstFigure(row)) {
			falt.keySet().removeAll(List.of("varde2", "differens"));
		}
		return falt;
	}

	private String value(Listed row, String column, String value) {
		return switch (column) {
			case "kon" -> SEXES.getOrDefault(value, value);
			case "paragraf" -> String.valueOf(this.numbers.paragraf(Integer.parseInt(value)));
			case "budgetKr", "prognosKr", "bokslutKr", "avvikelseKr" -> String.valueOf(
					Long.parseLong(value) + this.money.more(row.from(), row.falt().getOrDefault("slag", ""), column));
			case "beloppKr" -> this.money.kronor(row.nyckel(), value);
			case "varde1", "varde2" -> contradicted(row, column);
			case "differens" -> value;
			case "period" -> time(row, value);
			case "varde", "grans", "maltal" -> number(row, column, value);
			default -> text(row, value);
		};
	}

	/**
	 * The list gives the line of the words alone: how that of the figure is altered is
	 * not known here.
	 */
	private static boolean wordsAgainstFigure(Listed row) {
		return row.typ().equals("motsagelse") && !FIGURE.matches(row.falt().getOrDefault("varde1", ""))
				&& FIGURE.matches(row.falt().getOrDefault("varde2", ""));
	}

	private String contradicted(Listed row, String column) {
		AlteredMoney.Contradiction values = this.money.contradiction(row.from(), row.to(),
				row.falt().getOrDefault("varde1", ""), row.falt().getOrDefault("varde2", ""));
		return this.numbers.in(column.equals("varde1") ? values.first() : values.second());
	}

	/**
	 * What an internal control found at one time is found at the next; the last stays.
	 */
	private String time(Listed row, String value) {
		int at = this.times.indexOf(value);
		boolean moves = row.art().equals("STRUKTUR")
				&& (row.typ().equals("kontrollresultat") || row.typ().equals("matvarde"));
		int last = this.times.size() - 1;
		return this.numbers.in((moves && at >= 0 && at < last) ? this.times.get((at + 1) % last) : value);
	}

	private String number(Listed row, String column, String value) {
		if (row.nyckel().endsWith(" st")) {
			return this.numbers.in(value + " st").replace(" st", "");
		}
		boolean table = row.typ().equals("matvarde") && row.art().equals("STRUKTUR");
		boolean percent = column.equals("maltal") || "PROCENT".equals(row.falt().get("enhet"));
		return (percent && !table) ? AlteredNumbers.percentage(value) : value;
	}

}
