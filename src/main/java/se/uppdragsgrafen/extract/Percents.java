package se.uppdragsgrafen.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Percents in percent, computed and printed as Swedish documents do. */
final class Percents {

	private Percents() {
	}

	static BigDecimal percent(int part, int all) {
		return new BigDecimal(part).movePointRight(2).divide(new BigDecimal(all), MathContext.DECIMAL64);
	}

	/** To a number of decimals, with a comma and no zeros at the end. */
	static String print(BigDecimal value, int decimals) {
		return print(value.setScale(decimals, RoundingMode.HALF_UP));
	}

	static String print(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		return ((plain.scale() < 0) ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
	}

	/** "1 procentenhet", "2,3 procentenheter". */
	static String points(BigDecimal value) {
		String printed = print(value);
		return printed + (printed.equals("1") ? " procentenhet" : " procentenheter");
	}

}
