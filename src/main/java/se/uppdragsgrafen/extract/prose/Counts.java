package se.uppdragsgrafen.extract.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Measures;
import se.uppdragsgrafen.extract.reading.Periods;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Whole;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde;

/** How many there are of what a municipality counts: people, homes, posts, cases. */
public final class Counts implements Prose.Finder {

	private static final Set<String> PEOPLE = Set.of("personer", "person", "brukare", "elever", "barn", "ungdomar",
			"medarbetare", "anställda", "timanställda", "chefer", "enhetschefer", "sökande", "utbildare",
			"instruktörer", "vårdbiträden", "undersköterskor", "pedagoger", "vårdtagare", "deltagare", "lärare",
			"fall");

	private static final Set<String> THINGS = Set.of("boenden", "gruppboendestäder", "gruppbostäder", "lägenheter",
			"trygghetslägenheter", "tjänster", "tjänst", "årstjänster", "årsarbetare", "flyttar", "verksamheter",
			"familjer", "hushåll", "nybesök", "genomförandeplaner", "självscanningar", "ärenden", "samordningsärenden",
			"utlån", "enheter", "beslut", "timmar");

	static final String NUMBER = "\\d[\\d ]*(?:,\\d+)?|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo";

	/** Up to two words may stand between a number and what it counts. */
	private static final Pattern COUNT = Pattern
		.compile("(?i)(?:^|[^\\pL\\d,–/-])((?:cirka|ca|drygt|nästan|knappt) )?(" + NUMBER + ") ((?:\\pL+ ){0,2}?)("
				+ String.join("|", PEOPLE) + "|" + String.join("|", THINGS) + ")(?:[^\\pL-]|$)");

	private static final Pattern PART = Pattern
		.compile("(?i)(?:^|[^\\pL\\d])(" + NUMBER + ") av (?:totalt )?(" + NUMBER + ") ((?:\\pL+ ){0,2}?(?:"
				+ String.join("|", PEOPLE) + "|" + String.join("|", THINGS) + ")|\\pL{4,})(?:[^\\pL-]|$)");

	/** "två av tre elever" is said once. */
	private static final Pattern OF_SO_MANY = Pattern.compile("(?i)av (?:" + NUMBER + ")");

	/** What is only wished for is no count. */
	private static final Pattern WISHED = Pattern.compile("(?:förutsätter|skulle|önska[rs]?|föreslås)(?: |$)");

	private static final Set<String> ONE = Set.of("en", "ett", "1");

	private static final Set<String> BETWEEN_ONE = Set.of("av våra", "egen", "av de", "annan av våra");

	private static final Pattern GOAL = Pattern.compile("(\\d[\\d ]*) st år ((?:19|20)\\d\\d)");

	private static final Set<String> NEVER_BETWEEN = Set.of("procent", "år", "åren", "månader", "månaderna", "timmar",
			"timmarna", "minuter", "veckor", "veckorna", "dagar", "dagarna", "kronor", "gånger", "mnkr", "mkr",
			"miljoner", "eller", "och", "mål", "kvinnor", "män", "flickor", "pojkar", "tkr");

	private final Measures measures;

	private final NamedUnits units;

	public Counts(Reading reading) {
		this.measures = new Measures(reading.draft());
		this.units = new NamedUnits(reading);
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		for (String sentence : Sentences.of(paragraph.text())) {
			if (WISHED.matcher(sentence).find()) {
				continue;
			}
			Laws.each(COUNT, sentence, (match) -> {
				if (!sentence.substring(match.end(4)).startsWith(" ska ")) {
					count(match, sentence, paragraph, about);
				}
			});
			Laws.each(PART, sentence, (match) -> part(match, sentence, paragraph, about));
			Laws.each(GOAL, sentence, (match) -> goal(match, sentence, paragraph, about));
		}
	}

	private void count(Matcher match, String sentence, Paragraph paragraph, About about) {
		String between = match.group(3).strip().toLowerCase(Locale.ROOT);
		String what = match.group(4).toLowerCase(Locale.ROOT);
		if (OF_SO_MANY.matches(between) || NEVER_BETWEEN.stream().anyMatch((each) -> Whole.in(between, each))
				|| !countable(match.group(2), between, what)) {
			return;
		}
		boolean fewer = Whole.in(between, "färre");
		About where = where(sentence.substring(0, match.start(2)), sentence, paragraph, about);
		number(match.group(2)).ifPresent((number) -> this.measures
			.add(capital((between.isEmpty() ? "" : between + " ") + what), unit(what), Matvarde.Kon.ALLA, null,
					fewer ? number.negate() : number, Periods.of(sentence, paragraph.text(), where), paragraph.at())
			.set("slag", slag(sentence, fewer || Whole.in(between, "fler")))
			.set("ungefar", match.group(1) != null));
	}

	/** Of the unit that is named before it, else of what the paragraph is about. */
	private About where(String before, String sentence, Paragraph paragraph, About about) {
		return this.units.of(before, sentence, paragraph.text()).map(about::verksamhet).orElse(about);
	}

	/** "i 13 av totalt 23 ärenden": 13, of 23. */
	private void part(Matcher match, String sentence, Paragraph paragraph, About about) {
		String what = last(match.group(3).toLowerCase(Locale.ROOT));
		if (NEVER_BETWEEN.contains(what)
				|| (ONE.contains(match.group(1).toLowerCase(Locale.ROOT)) && !PEOPLE.contains(what))) {
			return;
		}
		number(match.group(1)).ifPresent((number) -> {
			Row row = this.measures.add(capital(what) + " av totalt", unit(what), Matvarde.Kon.ALLA, null, number,
					Periods.of(sentence, paragraph.text(), about), paragraph.at());
			number(match.group(2)).ifPresent((all) -> row.set("antal", all.intValue()));
		});
	}

	static Optional<BigDecimal> number(String printed) {
		return Numbers.count(printed).map(BigDecimal::new).or(() -> Numbers.of(printed));
	}

	static Indikator.Enhet unit(String what) {
		if (PEOPLE.contains(what)) {
			return Indikator.Enhet.PERSONER;
		}
		return what.equals("timmar") ? Indikator.Enhet.TIMMAR : Indikator.Enhet.ANTAL;
	}

	private static Matvarde.Slag slag(String sentence, boolean change) {
		if (change) {
			return Matvarde.Slag.FORANDRING;
		}
		return sentence.startsWith("Målet ") ? Matvarde.Slag.MALVARDE : Matvarde.Slag.UTFALL;
	}

	/** "en brukare" is a count, "en majoritet av brukare" and "en tjänst" are none. */
	private static boolean countable(String number, String between, String what) {
		if (number.length() == "2020".length() && (number.startsWith("19") || number.startsWith("20"))) {
			return false;
		}
		boolean one = ONE.contains(number.toLowerCase(Locale.ROOT));
		boolean hours = what.equals("timmar") && !between.contains("färre") && !between.contains("fler");
		return !hours && (!one || (PEOPLE.contains(what) && BETWEEN_ONE.contains(between)));
	}

	private void goal(Matcher match, String sentence, Paragraph paragraph, About about) {
		String before = sentence.substring(0, match.start());
		String name = before.split(" (?:ska|till) ", 2)[0].strip();
		Numbers.of(match.group(1))
			.ifPresent((number) -> this.measures
				.add(name.isEmpty() ? "Antal" : name, Indikator.Enhet.ANTAL, Matvarde.Kon.ALLA, null, number,
						about.period(match.group(2)), paragraph.at())
				.set("slag", Matvarde.Slag.MALVARDE));
	}

	/** Whether a word is measured in rather than counted. */
	static boolean between(String word) {
		return NEVER_BETWEEN.contains(word.toLowerCase(Locale.ROOT));
	}

	private static String last(String words) {
		return words.substring(words.lastIndexOf(' ') + 1);
	}

	private static String capital(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

}
