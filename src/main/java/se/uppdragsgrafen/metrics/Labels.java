package se.uppdragsgrafen.metrics;

import java.util.List;

/**
 * The labels of the metrics. Each series has all of its metric's, empty where it has
 * none.
 */
final class Labels {

	static final List<String> FORECAST = List.of("kommun", "kommunnamn", "namnd", "namndnamn", "verksamhet",
			"benamning", "niva", "ar", "period", "slag", "ekonomirad");

	static final List<String> PERIOD = List.of("kommun", "kommunnamn", "namnd", "namndnamn", "ar", "period");

	static final List<String> STATUS = List.of("kommun", "kommunnamn", "namnd", "namndnamn", "ar", "status");

	static final List<String> PAIR = List.of("kommun", "kommunnamn", "namnd", "namndnamn", "annan", "annannamn");

	static final List<String> BUDGET_CHANGE = List.of("kommun", "kommunnamn", "namnd", "namndnamn", "ar", "typ");

	static final List<String> MEASURED = List.of("kommun", "kommunnamn", "namnd", "namndnamn", "verksamhet",
			"benamning", "indikator", "enhet", "kon", "delgrupp", "slag", "period", "matvarde");

	static final List<String> CONTRADICTION = List.of("kommun", "kommunnamn", "typ");

	private Labels() {
	}

}
