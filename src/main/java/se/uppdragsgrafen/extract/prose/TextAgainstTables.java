package se.uppdragsgrafen.extract.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Amounts;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Units;
import se.uppdragsgrafen.fact.Belopp;
import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Motsagelse;

/**
 * Results that running text states against those of the tables, rounded as the coarser of
 * the two.
 */
public final class TextAgainstTables {

	/** A result that is further off is of something else. */
	private static final BigDecimal NEAR = new BigDecimal("0.1");

	/** A period that is a year has so many characters. */
	private static final int YEAR = 4;

	private static final Pattern NUMBER = Pattern.compile("[-−–]? ?\\d[\\d ]*(?:[.,]\\d+)?");

	private static final Pattern SIGN = Pattern.compile("^[-−–+ ]+");

	private final Reading reading;

	private final Contradictions contradictions;

	public TextAgainstTables(Reading reading) {
		this.reading = reading;
		this.contradictions = new Contradictions(reading.draft(), reading.dokument());
	}

	/** Compares what one paragraph says of one unit in one year. */
	public void check() {
		Map<List<Object>, List<Row>> said = new LinkedHashMap<>();
		this.reading.draft()
			.of(Belopp.class)
			.filter((each) -> each.get("typ") == Belopp.Typ.RESULTAT && !Boolean.TRUE.equals(each.get("ungefar")))
			.filter((each) -> each.has("beloppKr") && digit(each, "beloppKr", each.text("somSkrivet")).isPresent())
			.forEach(
					(each) -> said
						.computeIfAbsent(List.of(owner(each), each.text("period"), each.text("ar"),
								List.copyOf(each.evidence())), (key) -> new java.util.ArrayList<>())
						.add(each));
		said.values().forEach(this::check);
	}

	private void check(List<Row> said) {
		Optional<Row> table = table(said.getFirst());
		if (table.isEmpty()) {
			return;
		}
		BigDecimal printed = kronor(table.get(), "avvikelseKr");
		Optional<BigDecimal> digit = digit(table.get(), "avvikelseKr", last(table.get().text("somSkrivet")));
		if (digit.isEmpty() || said.stream().anyMatch((each) -> same(List.of(each), printed, digit.get()))
				|| same(said, printed, digit.get())) {
			return;
		}
		BigDecimal apart = sum(said).subtract(printed).abs();
		if (apart.compareTo(printed.abs().multiply(NEAR)) <= 0) {
			say(said, table.get(), apart);
		}
	}

	/** The net of the same unit, or of the nämnd, in the same period. */
	private Optional<Row> table(Row said) {
		String period = said.text("period");
		List<Row> nets = this.reading.draft()
			.of(Ekonomirad.class)
			.filter((each) -> each.get("slag") == Ekonomirad.Slag.NETTO && each.has("avvikelseKr")
					&& each.get("niva") != Ekonomirad.Niva.VARAV)
			.filter((each) -> owner(said).equals(owner(each)))
			.toList();
		Optional<Row> same = nets.stream().filter((each) -> each.text("period").equals(period)).findFirst();
		boolean year = period.length() <= YEAR;
		return same.or(() -> nets.stream()
			.filter((each) -> year && each.has("budgetKr") && each.text("ar").equals(said.text("ar")))
			.findFirst());
	}

	private static Object owner(Row row) {
		Object unit = row.get("verksamhet");
		Object namnd = row.get("namnd");
		return (unit != null) ? unit : (namnd != null) ? namnd : "";
	}

	private static BigDecimal kronor(Row row, String column) {
		return new BigDecimal(row.text(column));
	}

	private static BigDecimal sum(List<Row> said) {
		return said.stream().map((each) -> kronor(each, "beloppKr")).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	static String last(String cells) {
		return cells.substring(cells.lastIndexOf('|') + 1);
	}

	/** How many kronor one unit of the last printed digit is. */
	private static Optional<BigDecimal> digit(Row row, String column, String printed) {
		Matcher number = NUMBER.matcher(printed);
		if (!number.find() || kronor(row, column).signum() == 0) {
			return Optional.empty();
		}
		return Numbers.of(number.group().strip())
			.filter((each) -> each.signum() != 0)
			.map((each) -> kronor(row, column).divide(each, 0, RoundingMode.HALF_UP)
				.abs()
				.movePointLeft(Math.max(each.scale(), 0)));
	}

	/** Whether the finer of the two, rounded as the coarser, is the coarser. */
	private static boolean same(List<Row> said, BigDecimal printed, BigDecimal digit) {
		BigDecimal coarse = said.stream()
			.map((each) -> digit(each, "beloppKr", each.text("somSkrivet")).orElseThrow())
			.reduce(digit, BigDecimal::max);
		return rounded(sum(said), coarse).compareTo(rounded(printed, coarse)) == 0;
	}

	private static BigDecimal rounded(BigDecimal kronor, BigDecimal digit) {
		return kronor.divide(digit, 0, RoundingMode.HALF_UP);
	}

	private void say(List<Row> said, Row table, BigDecimal apart) {
		String texts = said.stream().map((each) -> each.text("somSkrivet")).collect(Collectors.joining(" + "));
		String unit = (apart.remainder(Units.THOUSAND).signum() == 0) ? "tkr" : "kr";
		String one = (said.size() > 1) ? parts(said) + " = " + amount(sum(said).abs(), unit) : texts;
		this.contradictions.add("resultatet i texten " + table.text("benamning") + " " + table.text("period"),
				Motsagelse.Typ.TEXT_MOT_TABELL,
				"Texten anger ett annat resultat för %s än tabellen, också när det avrundas lika."
					.formatted(table.text("benamning")),
				one, last(table.text("somSkrivet")).strip(), amount(apart, unit),
				Stream.concat(said.stream(), Stream.of(table)).toList(),
				Stream.concat(said.stream(), Stream.of(table)).flatMap((each) -> each.evidence().stream()).toList());
	}

	private static String parts(List<Row> said) {
		return said.stream()
			.map((each) -> SIGN.matcher(each.text("somSkrivet")).replaceFirst(""))
			.collect(Collectors.joining(" + "));
	}

	static String amount(BigDecimal kronor, String unit) {
		return Amounts.printed(kronor.divide(Units.factor(unit)).stripTrailingZeros().setScale(0, RoundingMode.HALF_UP))
				+ " " + unit;
	}

}
