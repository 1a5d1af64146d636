package se.uppdragsgrafen.extract.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Measures;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Periods;
import se.uppdragsgrafen.extract.reading.Prose;
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

	private final Draft draft;

	private final Namnder namnder;

	public Shares(Draft draft, Namnder namnder) {
		this.draft = draft;
		this.namnder = namnder;
		this.measures = new Measures(draft);
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
		Matcher noun = NOUN.matcher(before);
		String name = noun.find() ? noun.group(1) : name(sentence);
		About office = ofOffice(before, paragraph, about);
		About where = NamedUnits.of(this.draft, before, sentence, paragraph.text())
			.filter((each) -> office.equals(about))
			.map(about::verksamhet)
			.orElse(office);
		Kon kon = Optional.ofNullable(percent.group(3)).map(Shares::sex).orElseGet(() -> near(before));
		Row row = this.measures.add(capital(name), Indikator.Enhet.PROCENT, kon, null,
				new BigDecimal(percent.group(2).replace(',', '.')), Periods.of(sentence, paragraph.text(), where),
				paragraph.at());
		row.set("ungefar", percent.group(1) != null);
		change(before, sentence.substring(percent.end(2)), row);
		return row;
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

	/** "en större andel män (27%) än kvinnor (8%)". */
	private static Kon near(String before) {
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
