package se.uppdragsgrafen.extract.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sums with a unit → whole kronor. */
public final class Money {

	private static final Map<String, BigDecimal> UNITS = Map.ofEntries(Map.entry("kr", BigDecimal.ONE),
			Map.entry("kronor", BigDecimal.ONE), Map.entry("tkr", new BigDecimal(1_000)),
			Map.entry("kkr", new BigDecimal(1_000)), Map.entry("tusen kronor", new BigDecimal(1_000)),
			Map.entry("mnkr", new BigDecimal(1_000_000)), Map.entry("mkr", new BigDecimal(1_000_000)),
			Map.entry("miljon kronor", new BigDecimal(1_000_000)),
			Map.entry("miljoner kronor", new BigDecimal(1_000_000)), Map.entry("miljon", new BigDecimal(1_000_000)),
			Map.entry("miljoner", new BigDecimal(1_000_000)));

	private Money() {
	}

	/** How many kronor one of a unit is; empty where it is no unit of money. */
	static Optional<BigDecimal> unit(String unit) {
		return Optional.ofNullable(UNITS.get(unit.toLowerCase(Locale.ROOT)));
	}

	/** "18,3" and "mnkr" → 18300000. */
	public static Optional<Long> kronor(String number, String unit) {
		return Numbers.of(number).flatMap((value) -> unit(unit).map((each) -> value.multiply(each).longValue()));
	}

}
