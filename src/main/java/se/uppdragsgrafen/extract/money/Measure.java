package se.uppdragsgrafen.extract.money;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.google.re2j.Pattern;

/** What a column of money says. The order is that in which heads are tried. */
enum Measure {

	/** Nothing that is read: shares, and forecasts that no head dates. */
	OTHER("%|procent|andel|föregående|förra|förändring", ""),
	/** How far from the budget. */
	AVVIKELSE("avvik|differens|diff\\.?$|skillnad", "avvikelse"),
	/** The budget of the whole year. */
	BUDGET("budget|^ram$| ram$|detaljram", "budget"),
	/** What is expected for the whole year. */
	PROGNOS("prognos", "prognos"),
	/** What it became. */
	BOKSLUT("bokslut", "bokslut"),
	/** What it became, or how far that is from the budget: the numbers tell. */
	UTFALL("utfall|redovisat|redovisning", "utfall");

	private final Pattern head;

	private final String word;

	Measure(String head, String word) {
		this.head = Pattern.compile(head);
		this.word = word;
	}

	/** What a head names. */
	static Optional<Measure> in(String head) {
		String lower = head.toLowerCase(Locale.ROOT).strip();
		return Arrays.stream(values()).filter((each) -> each.head.matcher(lower).find()).findFirst();
	}

	/** Whether it is what the year became or is expected to become. */
	boolean outcome() {
		return this == PROGNOS || this == BOKSLUT || this == UTFALL;
	}

	/** In running text. */
	String word() {
		return this.word;
	}

}
