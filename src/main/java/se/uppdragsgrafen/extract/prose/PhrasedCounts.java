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
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde;

/** Numbers that a construction makes counts, whatever they count. */
public final class PhrasedCounts implements Prose.Finder {

	private static final String NUMBER = "(\\d[\\d ]*\\d|" + Counts.NUMBER + ")";

	private static final String YEAR = "((?:19|20)\\d\\d)";

	private static final String END = "(?:[^\\pL\\d-]|$)";

	/** "Antalet sökande var 212 i augusti, jämfört med 240 ett år tidigare". */
	private static final Pattern NUMBER_OF = Pattern
		.compile("[Aa]ntalet ([^.,;:\\d]+?) (?:var|är|blev|uppgick till|uppgår till) (?:cirka |ca )?" + NUMBER
				+ "(?: (?:i|under|år) (?:\\pL+ )?\\d{4})?(?:,? jämfört med " + NUMBER
				+ " (?:ett år tidigare|året innan|året före))?" + END);

	/** "antalet platser från fyra till sex", "från sju enheter till fem". */
	private static final Pattern FROM_TO = Pattern.compile("(?:[Aa]ntalet ([^.,;:\\d]+?) )?från (?:att vara )?" + NUMBER
			+ "(?: (\\pL{3,}))? till " + NUMBER + "(?: stycken| st)?(?:[.,;:)]| och |$)");

	/** "har genomförts tre gånger". */
	private static final Pattern TIMES = Pattern.compile(
			"^(.+?) (?:(?:har|hade) (?:\\pL+ )?(?:\\pL+ts|hållits|skett|haft)|genomfördes|gjordes|hölls|skedde|träffades) "
					+ NUMBER + " gånger" + END);

	/** "200 platser fram till 2030", "36 lägenheter år 2030". */
	private static final Pattern NEEDED = Pattern.compile("(?:^|[^\\d,–-])" + NUMBER
			+ " (\\pL{4,})((?: \\pL+){0,6}?) (?:fram till(?: år)?|till år|år) " + YEAR + END);

	private static final Pattern OFTEN = Pattern.compile("^ ?(?:per|om|i|varje) ");

	private static final Set<String> ONE = Set.of("en", "ett");

	/** "platser har ökat" are "platser". */
	private static final Pattern VERB = Pattern
		.compile(" (?:har|hade|ökade|ökat|minskade|minskat|gick|gått|steg|sjönk|blev|är|var)(?: .*)?$");

	private final Measures measures;

	private final NamedUnits units;

	public PhrasedCounts(Reading reading) {
		this.measures = new Measures(reading.draft());
		this.units = new NamedUnits(reading);
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		for (String sentence : Sentences.of(paragraph.text())) {
			Laws.each(NUMBER_OF, sentence, (match) -> numberOf(match, sentence, paragraph, about));
			Laws.each(FROM_TO, sentence, (match) -> fromTo(match, sentence, paragraph, about));
			Laws.each(NEEDED, sentence, (match) -> needed(match, sentence, paragraph, about));
			Matcher times = TIMES.matcher(sentence);
			if (times.find() && !OFTEN.matcher(sentence.substring(times.end(2) + " gånger".length())).find()) {
				add(times.group(1), times.group(2), Indikator.Enhet.ANTAL, when(sentence, "", paragraph, about),
						paragraph);
			}
		}
	}

	private void numberOf(Matcher match, String sentence, Paragraph paragraph, About about) {
		String what = match.group(1);
		About where = when(sentence, sentence.substring(0, match.start(2)), paragraph, about);
		add(what, match.group(2), unit(what), where, paragraph);
		if (match.group(3) != null) {
			String before = (where.ar() - 1) + where.period().substring("2020".length());
			add(what, match.group(3), unit(what), where.period(before), paragraph);
		}
	}

	private void fromTo(Matcher match, String sentence, Paragraph paragraph, About about) {
		String noun = (match.group(1) != null) ? match.group(1) : match.group(3);
		String what = (noun != null) ? VERB.matcher(noun).replaceFirst("") : null;
		if (what != null && (match.group(1) == null || match.group(3) == null) && !Counts.between(what)) {
			add(what, match.group(4), unit(what),
					when(sentence, sentence.substring(0, match.start(2)), paragraph, about), paragraph);
		}
	}

	/** What is to be there in a year that is still to come. */
	private void needed(Matcher match, String sentence, Paragraph paragraph, About about) {
		int year = Integer.parseInt(match.group(4));
		boolean one = ONE.contains(match.group(1).toLowerCase(Locale.ROOT));
		boolean date = Dates.month(match.group(2)) > 0;
		if (year > about.ar() && !one && !date && !Counts.between(match.group(2))) {
			String what = match.group(2) + match.group(3);
			add(what, match.group(1), unit(what), when(sentence, "", paragraph, about).period(match.group(4)),
					paragraph)
				.ifPresent((row) -> row.set("slag", Matvarde.Slag.MALVARDE));
		}
	}

	private About when(String sentence, String before, Paragraph paragraph, About about) {
		About period = Periods.of(sentence, paragraph.text(), about);
		return this.units.of(before, sentence, paragraph.text()).map(period::verksamhet).orElse(period);
	}

	private Optional<Row> add(String what, String printed, Indikator.Enhet unit, About about, Paragraph paragraph) {
		Optional<BigDecimal> number = Counts.number(printed);
		return number.map((each) -> this.measures.at(paragraph.at())
			.filter((row) -> row.get("varde") instanceof BigDecimal value && value.compareTo(each) == 0)
			.findFirst()
			.map((row) -> row.set("period", about.period()))
			.orElseGet(() -> this.measures.add(Sentences.title(what), unit, Matvarde.Kon.ALLA, null, each, about,
					paragraph.at())));
	}

	/** Of the noun, which stands first: "sökande till utbildningen". */
	private static Indikator.Enhet unit(String what) {
		return Counts.unit(what.split(" ", 2)[0].toLowerCase(Locale.ROOT));
	}

}
