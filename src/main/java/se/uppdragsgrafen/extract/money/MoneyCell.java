package se.uppdragsgrafen.extract.money;

import java.math.BigDecimal;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/**
 * A sum that a table prints.
 *
 * @param printed as printed
 * @param number with the sign that is printed
 * @param at where its row stands
 */
record MoneyCell(String printed, BigDecimal number, Span at) {

	/**
	 * What a sum is of.
	 *
	 * @param period a year or a month
	 * @param slag income, cost or net
	 * @param measure budget, forecast, outcome or difference
	 */
	record Key(String period, Slag slag, Measure measure) {

		/** The same of another measure. */
		Key of(Measure other) {
			return new Key(this.period, this.slag, other);
		}

		/** The same of income, cost or net. */
		Key of(Slag other) {
			return new Key(this.period, other, this.measure);
		}

	}

}
