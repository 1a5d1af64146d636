package se.uppdragsgrafen.bench;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Ekonomirad.Niva;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Verksamhet;

/** Budget, three forecasts and the outcome of a year, of boards and their units. */
final class Economy {

	private static final List<String> MONTHS = List.of("-04", "-08", "-10", "");

	private final Year year;

	private final Ref<Belagg> table;

	private final Draw draw;

	Economy(Year year, Ref<Belagg> table, Draw draw) {
		this.year = year;
		this.table = table;
		this.draw = draw;
	}

	void add(Bodies bodies) {
		bodies.units().forEach((board, units) -> {
			long budget = 1000L * this.draw.between(5_000, 900_000);
			MONTHS.forEach((month) -> rows(board, null, Niva.NAMND, month, budget));
			for (Ref<Verksamhet> unit : units) {
				netto(board, unit, Niva.VERKSAMHET, "-08", -budget / units.size(), drift(budget / units.size()));
				netto(board, unit, Niva.VERKSAMHET, "", -budget / units.size(), drift(budget / units.size()));
			}
		});
	}

	/**
	 * Income, cost and net, which is income less cost; better than budget is positive.
	 */
	private void rows(Ref<Namnd> board, @Nullable Ref<Verksamhet> unit, Niva niva, String month, long budget) {
		long income = budget / 10;
		long more = drift(income);
		long less = drift(budget);
		row(board, unit, niva, month, Slag.INTAKT, income, income + more, more);
		row(board, unit, niva, month, Slag.KOSTNAD, income + budget, income + budget - less, less);
		netto(board, unit, niva, month, -budget, more + less);
	}

	private void netto(Ref<Namnd> board, @Nullable Ref<Verksamhet> unit, Niva niva, String month, long budget,
			long better) {
		row(board, unit, niva, month, Slag.NETTO, budget, budget + better, better);
	}

	/** Within four hundredths, in thousands of kronor. */
	private long drift(long kronor) {
		return kronor * this.draw.between(-40, 40) / 1_000_000 * 1000;
	}

	private void row(Ref<Namnd> board, @Nullable Ref<Verksamhet> unit, Niva niva, String month, Slag slag, long budget,
			long other, long better) {
		String of = (unit != null) ? unit.id() : board.id();
		String period = this.year.ar() + month;
		String id = "ekonomirad" + of.substring(of.indexOf('/')) + "/" + period + "/"
				+ slag.name().toLowerCase(Locale.ROOT);
		boolean forecast = !month.isEmpty();
		this.year.add(new Ekonomirad(id, niva, (unit != null) ? "Verksamhet" : "Totalt", this.year.ar(), period, slag,
				budget, forecast ? other : null, forecast ? null : other, better, false,
				"%d | %d | %d".formatted(budget / 1000, other / 1000, better / 1000), unit, board, null,
				List.of(this.table)));
	}

}
