package se.uppdragsgrafen.extract.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Percents in percent, computed and printed as Swedish documents do. */
public final class Percents {

	private Percents() {
	}

	public static BigDecimal percent(int part, int all) {
		return new BigDecimal(part).movePointRight(2).divide(new BigDecimal(all), MathContext.DECIMAL64);
	}

	/** To a number of decimals, with a comma and no zeros at the end. */
	public static String print(BigDecimal value, int decimals) {
		return print(value.setScale(decimals, RoundingMode.HALF_UP));
	}

	public static String print(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		return ((plain.scale() < 0) ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
	}

	/** "1 procentenhet", "2,3 procentenheter". */
	public static String points(BigDecimal value) {
		String printed = print(value);
		return printed + (printed.equals("1") ? " procentenhet" : " procentenheter");
	}

}
