package se.uppdragsgrafen.metrics;

import java.util.List;

/**
 * How much is measured.
 *
 * @param niva levels of rows of money that become series
 * @param series that a metric has at most
 */
record Ceiling(List<String> niva, int series) {

	private static final List<String> LEVELS = List.of("NAMND", "GRUPP", "VERKSAMHET", "VARAV");

	Ceiling {
		niva = List.copyOf(niva);
		if (!LEVELS.containsAll(niva)) {
			throw new IllegalArgumentException(
					"uppdragsgrafen.metrics.niva is %s, but its values are of %s".formatted(niva, LEVELS));
		}
		if (series < 1) {
			throw new IllegalArgumentException(
					"uppdragsgrafen.metrics.series is %d, but must be at least 1".formatted(series));
		}
	}

}
