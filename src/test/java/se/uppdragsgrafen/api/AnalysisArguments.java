package se.uppdragsgrafen.api;

import java.util.Map;

/**
 * The analyses, and the arguments that each must have, such that the bundled data has
 * rows for them.
 */
final class AnalysisArguments {

	private static final Map<String, Map<String, String>> REQUIRED = Map.of("avtalslage", Map.of("datum", "2022-11-10"),
			"betalningsansvar", Map.of("kommun", "2313", "manad", "2022-12", "utskrivna", "30", "dag0", "10", "dag1",
					"10", "overDygn", "2"));

	private AnalysisArguments() {
	}

	/** By name, as texts. */
	static Map<String, String> of(String analysis) {
		return REQUIRED.getOrDefault(analysis, Map.of());
	}

}
