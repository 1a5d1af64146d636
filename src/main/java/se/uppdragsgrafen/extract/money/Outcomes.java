package se.uppdragsgrafen.extract.money;

import java.math.BigDecimal;
import java.util.List;

/** What a column headed Utfall is: the outcome, or how far that is from the budget. */
final class Outcomes {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private Outcomes() {
	}

	/** Says so in lines of tables of one look. */
	static void tell(List<MoneyLine> lines) {
		boolean difference = difference(lines);
		for (MoneyLine line : lines) {
			line.rename(Measure.UTFALL, difference ? Measure.AVVIKELSE : Measure.BOKSLUT);
		}
	}

	/**
	 * There are not two outcomes of one year: beside Bokslut it is the smaller one that
	 * is none.
	 */
	static boolean difference(List<MoneyLine> lines) {
		BigDecimal bokslut = BigDecimal.ZERO;
		BigDecimal utfall = BigDecimal.ZERO;
		for (MoneyLine line : lines) {
			for (var each : line.cells().entrySet()) {
				MoneyCell other = line.cell(each.getKey().of(Measure.BOKSLUT));
				if (each.getKey().measure() == Measure.UTFALL && other != null
						&& line.cell(each.getKey().of(Measure.AVVIKELSE)) == null) {
					bokslut = bokslut.add(other.number().abs());
					utfall = utfall.add(each.getValue().number().abs());
				}
			}
		}
		return utfall.compareTo(bokslut.multiply(HALF)) < 0;
	}

}
