package se.uppdragsgrafen.extract.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.fact.Arende.Utfall;
import se.uppdragsgrafen.fact.Beslutspunkt;

/** The points of a matter as rows, with what became of each. */
final class Punkter {

	/**
	 * The verbs of what is no decision on the thing itself; the first that is found
	 * holds.
	 */
	private static final Map<Utfall, Pattern> SAID = new LinkedHashMap<>();

	static {
		said(Utfall.FORESLAGET,
				"föreslå(?:r|s)? |tillstyrk(?:er|s)|hemställer|rekommenderar \\pL+(?:fullmäktige|styrelsen|nämnden)");
		said(Utfall.UTGAR, "ärendet (?:utgår|dras tillbaka|tas bort)");
		said(Utfall.ATERREMITTERAT, "återremit");
		said(Utfall.BORDLAGT, "bordlägg");
		said(Utfall.BESVARAT, "(?:anse[sr]?|är|förklaras|därmed|härmed) (?:vara |härmed |därmed )?besvarad");
		said(Utfall.AVSLAGET, "avslå(?:r|s)?(?:[^\\pL]|$)|avslag");
		said(Utfall.BIFALLET, "bifall(?:er|s|es)?(?:[^\\pL]|$)");
		said(Utfall.INFORMATION, "anteckna(?:r|s)|noterar|noteras");
	}

	private final Reading reading;

	private final Meeting meeting;

	private final Row arende;

	Punkter(Reading reading, Meeting meeting, Row arende) {
		this.reading = reading;
		this.meeting = meeting;
		this.arende = arende;
	}

	/**
	 * Reads from its verbs what became of a point; a decision where none of them says
	 * otherwise.
	 * @param lead the words before a list that the text is an item of, as "föreslår
	 * kommunfullmäktige att"
	 */
	static Utfall utfall(String lead, String text) {
		String all = lead + " " + text;
		return SAID.entrySet()
			.stream()
			.filter((each) -> each.getValue().matcher(all).find())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(Utfall.BESLUTAT);
	}

	/** Adds a point of a decision. */
	void decided(String lead, String text, Span at) {
		Utfall utfall = utfall(lead, text);
		Row row = row(text, utfall, at);
		if (utfall == Utfall.FORESLAGET) {
			this.reading.namnder()
				.in(lead + " " + text, at)
				.stream()
				.filter((each) -> each != this.meeting.namnd())
				.findFirst()
				.ifPresent((each) -> row.set("foreslasTill", each));
		}
	}

	/** Adds what leaves the agenda. */
	Row leaves(String text, Span at) {
		return row(text, Utfall.UTGAR, at);
	}

	/** All so far, in their order. */
	Stream<Row> all() {
		return this.reading.draft().of(Beslutspunkt.class).filter((each) -> each.get("arende") == this.arende);
	}

	private Row row(String text, Utfall utfall, Span at) {
		int nummer = (int) all().count() + 1;
		return this.reading.draft()
			.row(Beslutspunkt.class, Meeting.rest(this.arende) + "/" + nummer)
			.set("nummer", nummer)
			.set("text", text)
			.set("utfall", utfall)
			.set("arende", this.arende)
			.from(at);
	}

	private static void said(Utfall utfall, String verbs) {
		SAID.put(utfall, Pattern.compile("(?i)(?:^|[^\\pL])(?:" + verbs + ")"));
	}

}
