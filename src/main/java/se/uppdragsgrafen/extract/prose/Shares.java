package se.uppdragsgrafen.extract.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Measures;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Periods;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Matvarde.Kon;
import se.uppdragsgrafen.fact.Namnd;

/** Percentages, and counts of women, men, girls and boys, in running text. */
public final class Shares implements Prose.Finder {

	private static final Map<String, Kon> SEXES = Map.ofEntries(Map.entry("kvinnor", Kon.KVINNOR),
			Map.entry("kvinnorna", Kon.KVINNOR), Map.entry("kvinna", Kon.KVINNOR), Map.entry("män", Kon.MAN),
			Map.entry("männen", Kon.MAN), Map.entry("man", Kon.MAN), Map.entry("flickor", Kon.FLICKOR),
			Map.entry("flickorna", Kon.FLICKOR), Map.entry("flicka", Kon.FLICKOR), Map.entry("pojkar", Kon.POJKAR),
			Map.entry("pojkarna", Kon.POJKAR), Map.entry("pojke", Kon.POJKAR));

	private static final String SEX = "(kvinnorna|kvinnor|männen|män|flickorna|flickor|flicka|pojkarna|pojkar|pojke|kvinna|man)";

	private static final Pattern PERCENT = Pattern
		.compile("(?:(cirka|ca|nästan|drygt|knappt) )?(\\d+(?:,\\d+)?) ?(?:%|procent)(?: (?:av )?" + SEX
				+ "(?:[^\\pL]|$))?");

	private static final Pattern COUNT = Pattern
		.compile("(?:^|[^\\pL\\d,–-])(\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) " + SEX
				+ "(?:[^\\pL]|$)");

	private static final Pattern AMONG = Pattern.compile("(?:[Bb]land|[Hh]os) " + SEX + "(?: [\\pL ]*)?$");

	/** "Målet för 2023 var 90 procent" is of what was measured before it. */
	private static final Pattern GOAL = Pattern
		.compile("^Mål(?:et|värdet|nivån)(?: för (?:19|20)\\d\\d| för året)? (?:var|är|ligger på)(?: minst| högst)? $");

	/** "76 procent 2022". */
	private static final Pattern OF_YEAR = Pattern
		.compile("^ ?(?:%|procent) (?:år |under |för )?((?:19|20)\\d\\d)(?:[^\\d]|$)");

	private static final Pattern AIM = Pattern.compile("^(?:Mål(?:et|sättningen)|Ambitionen) (?:är|var) att ");

	private static final Pattern AT_LEAST = Pattern.compile("(?i)(?:^| )(?:minst|högst|lägst|max) $");

	private static final Pattern TO_BE = Pattern.compile(" (?:ska|skall|bör) ");

	/** "en sjukfrånvaro på 8,6 %": the noun is the name. */
	private static final Pattern NOUN = Pattern
		.compile("(?:^|[^\\pL])(?:en|ett|totala|den) (\\pL+)(?: [\\pL ]*?)? på $");

	private static final Pattern MORE = Pattern
		.compile("(?:förbättrat|ökat|ökade|ökning|höjt|höjts|stigit)[^.]* med (?:cirka )?$");

	private static final Pattern LESS = Pattern
		.compile("(?:försämrat|minskat|minskade|minskning|sänkt|sjunkit)[^.]* med (?:cirka )?$");

	private static final Pattern LESS_AFTER = Pattern.compile("^ ?%? (?:under (?:budget|mål|riks)|färre|lägre|mindre)");

	private static final int LONGEST_NAME = 120;

	private final Measures measures;

	private final Namnder namnder;

	private final NamedUnits units;

	public Shares(Reading reading) {
		this.namnder = reading.namnder();
		this.units = new NamedUnits(reading);
		this.measures = new Measures(reading.draft());
	}

	/** "från 2020 till 2022 … från 89 % till 87 %". */
	private static final Pattern BETWEEN = Pattern.compile("från ((?:19|20)\\d\\d) till ((?:19|20)\\d\\d)");

	private static final Pattern FROM = Pattern.compile("från $");

	private static final Pattern TO = Pattern.compile("^%? till $");

	@Override
	public void find(Paragraph paragraph, About about) {
		Matcher between = BETWEEN.matcher(paragraph.text());
		boolean years = between.find();
		for (String sentence : Sentences.of(paragraph.text())) {
			Matcher percent = PERCENT.matcher(sentence);
			int from = 0;
			while (percent.find()) {
				Row row = percent(percent, sentence, from, paragraph, about);
				String before = sentence.substring(from, percent.start());
				if (years && (FROM.matcher(before).find() || TO.matcher(before).find())) {
					row.set("period", FROM.matcher(before).find() ? between.group(1) : between.group(2));
				}
				from = percent.end(2);
			}
			Laws.each(COUNT, sentence,
					(match) -> Numbers.count(match.group(1))
						.ifPresent((count) -> this.measures.add(name(sentence), Indikator.Enhet.PERSONER,
								sex(match.group(2)), null, new BigDecimal(count),
								Periods.of(sentence, paragraph.text(), about), paragraph.at())));
		}
	}

	private Row percent(Matcher percent, String sentence, int from, Paragraph paragraph, About about) {
		String before = sentence.substring(from, percent.start());
		BigDecimal value = new BigDecimal(percent.group(2).replace(',', '.'));
		boolean goal = GOAL.matcher(before).find();
		Optional<Row> measured = goal ? measured(paragraph) : Optional.empty();
		if (measured.isPresent()) {
			return measured.get().setIfAbsent("maltal", value);
		}
		Matcher noun = NOUN.matcher(before);
		String name = noun.find() ? noun.group(1) : name(sentence);
		About office = ofOffice(before, paragraph, about);
		About where = this.units.of(before, sentence, paragraph.text())
			.filter((each) -> office.equals(about))
			.map(about::verksamhet)
			.orElse(office);
		Kon kon = Optional.ofNullable(percent.group(3)).map(Shares::sex).orElseGet(() -> near(before));
		Row row = this.measures.add(capital(name), Indikator.Enhet.PROCENT, kon, null, value,
				Periods.of(sentence, paragraph.text(), where), paragraph.at());
		row.set("ungefar", percent.group(1) != null);
		Matcher year = OF_YEAR.matcher(sentence.substring(percent.end(2)));
		if (year.find()) {
			row.set("period", year.group(1));
		}
		if (goal || AIM.matcher(sentence).find()
				|| (AT_LEAST.matcher(before).find() && TO_BE.matcher(sentence).find())) {
			row.set("slag", Matvarde.Slag.MALVARDE);
		}
		change(before, sentence.substring(percent.end(2)), row);
		return row;
	}

	/** The first share of all that the paragraph has given. */
	private Optional<Row> measured(Paragraph paragraph) {
		return this.measures.at(paragraph.at())
			.filter((each) -> each.get("kon") == Kon.ALLA && each.get("slag") == Matvarde.Slag.UTFALL)
			.filter((each) -> each.get("indikator") instanceof Row of && of.get("enhet") == Indikator.Enhet.PROCENT)
			.findFirst();
	}

	/**
	 * "förbättrat med 1 %", "2 % under budget": not how much, but how much more or less.
	 */
	private static void change(String before, String after, Row row) {
		boolean less = LESS.matcher(before).find() || LESS_AFTER.matcher(after).find();
		if (less || MORE.matcher(before).find()) {
			row.set("slag", Matvarde.Slag.FORANDRING);
			if (less && row.get("varde") instanceof BigDecimal value) {
				row.set("varde", value.negate());
			}
		}
	}

	/** "för socialförvaltningen som helhet": of no unit of it. */
	private About ofOffice(String before, Paragraph paragraph, About about) {
		return this.namnder.in(before, paragraph.at())
			.stream()
			.filter((each) -> each.get("typ") == Namnd.Typ.FORVALTNING)
			.findFirst()
			.map((office) -> about.verksamhet(null).namnd(office))
			.orElse(about);
	}

	private static Kon sex(String word) {
		return SEXES.getOrDefault(word, Kon.ALLA);
	}

	/** "en större andel män (27%) än kvinnor (8%)", "bland flickorna var andelen". */
	private static Kon near(String before) {
		Matcher among = AMONG.matcher(before);
		if (among.find()) {
			return sex(among.group(1));
		}
		String stripped = before.strip();
		String word = stripped.endsWith("(") ? stripped.substring(0, stripped.length() - 1).strip() : "";
		return sex(word.substring(word.lastIndexOf(' ') + 1));
	}

	/** What the sentence says without its numbers. */
	private static String name(String sentence) {
		String plain = sentence.replaceAll("\\d+(,\\d+)? ?%?", "")
			.replaceAll("[()\"”.]", " ")
			.replaceAll("\\s+", " ")
			.strip();
		if (plain.length() <= LONGEST_NAME) {
			return capital(plain);
		}
		return capital(plain.substring(0, plain.lastIndexOf(' ', LONGEST_NAME)));
	}

	private static String capital(String name) {
		return name.isEmpty() ? "Andel" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

}
