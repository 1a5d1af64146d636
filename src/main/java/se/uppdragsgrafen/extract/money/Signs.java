package se.uppdragsgrafen.extract.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.extract.wording.Amounts;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/**
 * What the signs of tables mean, found by what adds up. Printed × sign = as DESIGN § 4
 * stores it: income and cost positive, net = income − cost, a difference positive where
 * it is better than the budget.
 */
final class Signs {

	private static final BigDecimal NEAR = new BigDecimal("0.005");

	private static final BigDecimal TWO = new BigDecimal(2);

	private final List<MoneyLine> lines;

	private final Map<Slag, Integer> amounts = new EnumMap<>(Slag.class);

	private final Map<Slag, Integer> differences = new EnumMap<>(Slag.class);

	/**
	 * Of tables of one look.
	 * @param better the sign of a difference that is better than the budget, where the
	 * numbers do not tell
	 */
	Signs(List<MoneyLine> lines, int better) {
		this.lines = lines;
		this.amounts.put(Slag.INTAKT, most(Slag.INTAKT));
		this.amounts.put(Slag.KOSTNAD, most(Slag.KOSTNAD));
		this.amounts.put(Slag.NETTO, net());
		for (Slag slag : Slag.values()) {
			int told = differences(slag);
			this.differences.put(slag, (told != 0) ? told : better);
		}
	}

	/** The sign of a kind of sum. */
	int of(MoneyCell.Key key) {
		return ((key.measure() == Measure.AVVIKELSE) ? this.differences : this.amounts).getOrDefault(key.slag(), 1);
	}

	/** The sign that most have. */
	private int most(Slag slag) {
		int sum = 0;
		for (MoneyLine line : this.lines) {
			for (Map.Entry<MoneyCell.Key, MoneyCell> each : line.cells().entrySet()) {
				if (each.getKey().slag() == slag && each.getKey().measure() != Measure.AVVIKELSE) {
					sum += each.getValue().number().signum();
				}
			}
		}
		return (sum < 0) ? -1 : 1;
	}

	/** Where income and cost are there they tell; else net is a cost. */
	private int net() {
		List<BigDecimal[]> pairs = new ArrayList<>();
		for (MoneyLine line : this.lines) {
			line.cells().forEach((key, cell) -> {
				if (key.slag() == Slag.NETTO && key.measure() != Measure.AVVIKELSE) {
					expected(line, key).ifPresent((sum) -> pairs.add(new BigDecimal[] { cell.number(), sum }));
				}
			});
		}
		int told = vote(pairs);
		return (told != 0) ? told : -most(Slag.NETTO);
	}

	private int differences(Slag slag) {
		List<BigDecimal[]> pairs = new ArrayList<>();
		for (MoneyLine line : this.lines) {
			line.cells().forEach((key, cell) -> {
				if (key.slag() == slag && key.measure() == Measure.AVVIKELSE) {
					expected(line, key).ifPresent((sum) -> pairs.add(new BigDecimal[] { cell.number(), sum }));
				}
			});
		}
		return vote(pairs);
	}

	/**
	 * What other cells of the line say that a cell is, as stored; empty where they do
	 * not.
	 */
	private java.util.Optional<BigDecimal> expected(MoneyLine line, MoneyCell.Key key) {
		return (key.measure() == Measure.AVVIKELSE) ? fromBudget(line, key).or(() -> ofParts(line, key))
				: ofParts(line, key);
	}

	/** Outcome − budget, the other way round for costs, as stored. */
	java.util.Optional<BigDecimal> fromBudget(MoneyLine line, MoneyCell.Key key) {
		MoneyCell budget = line.cell(key.of(Measure.BUDGET));
		MoneyCell outcome = outcome(line, key);
		if (budget == null || outcome == null) {
			return java.util.Optional.empty();
		}
		BigDecimal sign = new BigDecimal(of(key.of(Measure.BUDGET)));
		BigDecimal more = outcome.number().subtract(budget.number()).multiply(sign);
		return java.util.Optional.of((key.slag() == Slag.KOSTNAD) ? more.negate() : more);
	}

	/** The forecast or the outcome beside a cell. */
	static @org.jspecify.annotations.Nullable MoneyCell outcome(MoneyLine line, MoneyCell.Key key) {
		MoneyCell prognos = line.cell(key.of(Measure.PROGNOS));
		return (prognos != null) ? prognos : line.cell(key.of(Measure.BOKSLUT));
	}

	/** Income and cost together, as stored; a part that is not printed counts as 0. */
	java.util.Optional<BigDecimal> ofParts(MoneyLine line, MoneyCell.Key key) {
		MoneyCell income = line.cell(key.of(Slag.INTAKT));
		MoneyCell cost = line.cell(key.of(Slag.KOSTNAD));
		if (key.slag() != Slag.NETTO || (income == null && cost == null)) {
			return java.util.Optional.empty();
		}
		BigDecimal in = stored(income, key.of(Slag.INTAKT));
		BigDecimal out = stored(cost, key.of(Slag.KOSTNAD));
		return java.util.Optional.of((key.measure() == Measure.AVVIKELSE) ? in.add(out) : in.subtract(out));
	}

	private BigDecimal stored(@org.jspecify.annotations.Nullable MoneyCell cell, MoneyCell.Key key) {
		return (cell != null) ? cell.number().multiply(new BigDecimal(of(key))) : BigDecimal.ZERO;
	}

	/** The sign with which more of the pairs agree; 0 where as many do with both. */
	private static int vote(List<BigDecimal[]> pairs) {
		int sum = 0;
		for (BigDecimal[] pair : pairs) {
			sum += near(pair[0], pair[1]) ? 1 : 0;
			sum -= near(pair[0], pair[1].negate()) ? 1 : 0;
		}
		return Integer.signum(sum);
	}

	private static boolean near(BigDecimal printed, BigDecimal other) {
		BigDecimal enough = Amounts.lastDigit(printed).multiply(TWO).max(printed.abs().multiply(NEAR));
		return printed.signum() != 0 && printed.subtract(other).abs().compareTo(enough) <= 0;
	}

}
