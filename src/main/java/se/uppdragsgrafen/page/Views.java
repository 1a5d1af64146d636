package se.uppdragsgrafen.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.uppdragsgrafen.page.Filter.Kind;

/** All pages but those of facts. */
final class Views {

	private static final Filter KOMMUN = Filter.text("kommun");

	private static final Filter NAMND = Filter.text("namnd");

	private static final Filter AR = Filter.of("ar", Kind.NUMBER);

	private final Clock clock;

	Views(Clock clock) {
		this.clock = clock;
	}

	/** Each, as it is today. */
	List<View> all() {
		return List.of(start(), search(), View.of("samansvar", "samansvar", KOMMUN, NAMND, AR),
				View.of("prognoser", "prognoser", KOMMUN, NAMND, AR,
						Filter.choice("niva", "NAMND", "GRUPP", "VERKSAMHET", "VARAV"),
						Filter.choice("slag", "NETTO", "INTAKT", "KOSTNAD").initially("NETTO")),
				View.of("forsvunna", "forsvunnaUppdrag", KOMMUN, NAMND, AR,
						Filter.truth("utanStatus").initially("false")),
				View.of("avtal", "avtalslage", Filter.of("datum", Kind.DAY).initially(today()), KOMMUN,
						Filter.choice("lage", "GALLER", "FORSTA_DAG_EJ_ANGIVEN", "EJ_BORJAT", "EJ_BESLUTAT", "UPPHORT",
								"TID_EJ_ANGIVEN")),
				liability(),
				View.of("motsagelser", "motsagelser", KOMMUN,
						Filter.choice("typ", "SUMMA", "AVRUNDNING", "ENHET", "RUBRIK", "PROCENT", "DATUM",
								"TEXT_MOT_TABELL", "STATUS_MOT_TEXT", "TEXT_MOT_TEXT", "MELLAN_DOKUMENT")),
				new View("tackning", "/tackning", null, "/export/fullstandighet.csv",
						List.of(KOMMUN, Filter.truth("finns")), List.of()),
				files(), View.plain("om", "/om"), View.plain("tillganglighet", "/tillganglighet"));
	}

	private View start() {
		return new View("start", "/", null, null, List.of(Filter.of("idag", Kind.DAY).initially(today())), List.of());
	}

	/** The files, of a data set and in a format where those are named. */
	private static View files() {
		return new View("filer", "/export", null, null, List.of(Filter.text("datamangd"), Filter.text("format")),
				List.of());
	}

	private static View search() {
		return new View("sok", "/sok", null, null, List.of(Filter.text("text")), List.of("text"));
	}

	/** The feed of a search, which is no page. */
	static View feed() {
		return new View("flode", "/sok.atom", null, null, List.of(Filter.text("text")), List.of("text"));
	}

	private static View liability() {
		return View
			.of("betalningsansvar", "betalningsansvar", KOMMUN, Filter.text("manad"),
					Filter.of("utskrivna", Kind.NUMBER), Filter.of("dag0", Kind.NUMBER), Filter.of("dag1", Kind.NUMBER),
					Filter.of("overDygn", Kind.NUMBER), Filter.of("dygn", Kind.NUMBERS),
					Filter.of("kronorPerDygn", Kind.DECIMAL))
			.requiring("kommun", "manad", "utskrivna", "dag0", "dag1", "overDygn");
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

	/** The one of that name. */
	Optional<View> named(String name) {
		return all().stream().filter((each) -> each.name().equals(name)).findFirst();
	}

}
