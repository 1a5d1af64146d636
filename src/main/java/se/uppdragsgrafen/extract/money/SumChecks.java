package se.uppdragsgrafen.extract.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Amounts;
import se.uppdragsgrafen.extract.wording.Units;
import se.uppdragsgrafen.fact.Ekonomirad.Niva;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;
import se.uppdragsgrafen.fact.Motsagelse;

/**
 * Where tables of money contradict themselves, as printed: every difference in the
 * printed unit is said.
 */
final class SumChecks {

	private static final BigDecimal TWO_TERMS = new BigDecimal(2);

	private final List<MoneyTable> tables;

	private final MoneyScale scale;

	private final MoneyRows rows;

	private final Contradictions contradictions;

	SumChecks(Reading reading, List<MoneyTable> tables, MoneyScale scale, MoneyRows rows) {
		this.tables = tables;
		this.scale = scale;
		this.rows = rows;
		this.contradictions = new Contradictions(reading.draft(), reading.dokument());
	}

	/** Says each contradiction. */
	void check() {
		List<MoneyLine> lines = this.tables.stream().flatMap((each) -> each.lines().stream()).toList();
		this.scale.wrong().forEach((head) -> unit(head, lines));
		heading(lines);
		for (MoneyLine line : lines) {
			line.cells().forEach((key, cell) -> {
				budget(line, key, cell);
				net(line, key, cell);
			});
		}
		MoneyParts.groups(this.tables).forEach((each) -> sum(each, MoneyParts.of(each, this.tables)));
		MoneyParts.totals(this.tables).forEach((each) -> sum(each, MoneyParts.of(each, this.tables)));
	}

	private void unit(MoneyHead head, List<MoneyLine> lines) {
		List<MoneyLine> under = lines.stream().filter((each) -> each.head().equals(head)).toList();
		String real = this.scale.unit(under.getFirst());
		String said = Stream.of(head.label(), head.unit())
			.filter((each) -> !Units.unit(each).isEmpty())
			.findFirst()
			.orElse(head.unit());
		this.contradictions.add(under.getFirst().name() + " enhet", Motsagelse.Typ.ENHET,
				"Tabellen %s anger enheten %s, men beloppen är i %s: delarna summerar till tusen gånger annat."
					.formatted(under.getFirst().name(), head.unit(), real),
				said, real, "faktor 1 000", facts(under), List.of(head.at()));
	}

	/** One for all tables whose column is something else than its head says. */
	private void heading(List<MoneyLine> lines) {
		List<MoneyLine> under = lines.stream()
			.filter((each) -> each.head().says(Measure.UTFALL))
			.filter((each) -> each.cells().keySet().stream().anyMatch((key) -> key.measure() == Measure.AVVIKELSE))
			.filter((each) -> !each.head().says(Measure.AVVIKELSE))
			.toList();
		if (!under.isEmpty()) {
			this.contradictions.add("kolumnen Utfall är avvikelsen", Motsagelse.Typ.RUBRIK,
					"Kolumnen med rubriken Utfall är skillnaden mellan bokslut och budget, inte utfallet.", "Utfall",
					"Bokslut minus Budget", null, facts(under),
					under.stream().map((each) -> each.head().at()).distinct().toList());
		}
	}

	private List<Row> facts(List<MoneyLine> lines) {
		return lines.stream()
			.flatMap((line) -> line.cells().keySet().stream().map((key) -> this.rows.row(line, key)))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** A difference against the budget and outcome of its own row. */
	private void budget(MoneyLine line, MoneyCell.Key key, MoneyCell cell) {
		if (key.measure() != Measure.AVVIKELSE) {
			return;
		}
		Signs signs = this.scale.signs(line);
		signs.fromBudget(line, key)
			.map((each) -> each.multiply(new BigDecimal(signs.of(key))))
			.ifPresent((each) -> difference(line, cell, each,
					"%s %s %s avvikelse mot budget".formatted(line.name(), key.period(), key.slag()),
					"Avvikelsen för %s %s, %s, är inte skillnaden mellan budget och %s.".formatted(line.name(),
							key.period(), Slags.noun(key.slag()),
							(line.cell(key.of(Measure.PROGNOS)) != null) ? "prognos" : "bokslut"),
					List.of(cell.at()), List.of(key)));
	}

	/** Net against the income and cost of its own row. */
	private void net(MoneyLine line, MoneyCell.Key key, MoneyCell cell) {
		Signs signs = this.scale.signs(line);
		List<MoneyCell.Key> parts = List.of(key.of(Slag.INTAKT), key.of(Slag.KOSTNAD));
		List<MoneyCell> terms = parts.stream().map(line::cell).filter(Objects::nonNull).toList();
		signs.ofParts(line, key)
			.map((each) -> each.multiply(new BigDecimal(signs.of(key))))
			.ifPresent((each) -> difference(line, cell, each,
					"%s %s netto %s mot intäkt och kostnad".formatted(line.name(), key.period(), key.measure().word()),
					"Nettots %s för %s %s är inte summan av intäkter och kostnader.".formatted(key.measure().word(),
							line.name(), key.period()),
					Stream.concat(Stream.of(cell), terms.stream()).map(MoneyCell::at).distinct().toList(),
					Stream.concat(Stream.of(key), parts.stream()).toList()));
	}

	private void difference(MoneyLine line, MoneyCell cell, BigDecimal expected, String name, String vad, List<Span> at,
			List<MoneyCell.Key> keys) {
		BigDecimal apart = cell.number().subtract(expected).abs();
		if (apart.signum() == 0) {
			return;
		}
		this.contradictions.add(name, typ(apart, cell.number(), TWO_TERMS), vad, cell.printed(),
				Amounts.printed(expected), Amounts.printed(apart) + " " + this.scale.unit(line),
				keys.stream().map((each) -> this.rows.row(line, each)).filter(Objects::nonNull).distinct().toList(),
				at);
	}

	private static Motsagelse.Typ typ(BigDecimal apart, BigDecimal printed, BigDecimal terms) {
		BigDecimal enough = Amounts.lastDigit(printed).multiply(terms);
		return (apart.compareTo(enough) <= 0) ? Motsagelse.Typ.AVRUNDNING : Motsagelse.Typ.SUMMA;
	}

	/** A sum against its parts, cell by cell. */
	private void sum(MoneyLine whole, List<MoneyLine> parts) {
		List<Sum> sums = new ArrayList<>();
		whole.cells().forEach((key, cell) -> Sum.of(whole, key, cell, parts, this.scale).ifPresent(sums::add));
		long right = sums.stream().filter((each) -> each.typ() == Motsagelse.Typ.AVRUNDNING).count();
		boolean own = parts.stream().anyMatch((each) -> each.head().equals(whole.head()));
		// A total that stands alone need not be of the tables that are there.
		if (own || right * 2 >= sums.size()) {
			sums.stream().filter((each) -> each.apart().signum() != 0).forEach((each) -> say(whole, parts, each));
		}
	}

	private void say(MoneyLine whole, List<MoneyLine> parts, Sum sum) {
		MoneyCell.Key key = sum.key();
		List<MoneyLine> counted = parts.stream().filter((each) -> each.cell(key) != null).toList();
		String what = (whole.niva() == Niva.GRUPP) ? "gruppens rader" : "delarna";
		List<Row> facts = Stream.concat(Stream.of(whole), counted.stream())
			.map((each) -> this.rows.row(each, key))
			.filter(Objects::nonNull)
			.toList();
		List<Span> at = Stream.concat(Stream.of(whole), counted.stream())
			.map((each) -> Objects.requireNonNull(each.cell(key)).at())
			.distinct()
			.toList();
		this.contradictions.add(
				"summa %s %s %s %s".formatted(whole.name(), key.period(), key.slag(), key.measure().word()), sum.typ(),
				"%s %s, %s %s: summan är inte %s tillsammans.".formatted(whole.name(), key.period(),
						Slags.genitive(key.slag()), key.measure().word(), what),
				sum.cell().printed(), sum.expected(), sum.differens(), facts, at);
	}

	/**
	 * A cell of a sum and what its parts add up to.
	 *
	 * @param key of what
	 * @param cell as printed
	 * @param apart how far it is from its parts, rounded as it is printed
	 * @param typ what a difference would be
	 * @param expected what the parts add up to, as it would be printed
	 * @param differens with its unit
	 */
	private record Sum(MoneyCell.Key key, MoneyCell cell, BigDecimal apart, Motsagelse.Typ typ, String expected,
			String differens) {

		static Optional<Sum> of(MoneyLine whole, MoneyCell.Key key, MoneyCell cell, List<MoneyLine> parts,
				MoneyScale scale) {
			List<MoneyLine> counted = parts.stream().filter((each) -> each.cell(key) != null).toList();
			if (counted.isEmpty()) {
				return Optional.empty();
			}
			BigDecimal kronor = counted.stream()
				.map((each) -> scale.kronor(each, key, Objects.requireNonNull(each.cell(key))))
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal exact = scale.printed(whole, key, kronor);
			BigDecimal terms = new BigDecimal(counted.size());
			MoneyLine part = counted.getFirst();
			if (scale.factor(part).compareTo(scale.factor(whole)) == 0) {
				BigDecimal sum = exact.setScale(Math.max(exact.scale(), Math.max(cell.number().scale(), 0)),
						RoundingMode.HALF_UP);
				BigDecimal apart = cell.number().subtract(sum).abs();
				return Optional.of(new Sum(key, cell, apart, SumChecks.typ(apart, cell.number(), terms),
						Amounts.printed(sum), Amounts.printed(apart) + " " + scale.unit(whole)));
			}
			BigDecimal apart = cell.number().subtract(Amounts.rounded(exact, cell.number())).abs();
			BigDecimal fine = scale.factor(whole).divide(scale.factor(part));
			String unit = " " + scale.unit(part);
			return Optional.of(new Sum(key, cell, apart, SumChecks.typ(apart, cell.number(), terms),
					Amounts.printed(whole(exact.multiply(fine))) + unit,
					Amounts.printed(whole(cell.number().subtract(exact).abs().multiply(fine))) + unit));
		}

		private static BigDecimal whole(BigDecimal number) {
			BigDecimal stripped = number.stripTrailingZeros();
			return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
		}

	}

}
