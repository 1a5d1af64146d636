package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.Del;
import se.uppdragsgrafen.extract.profile.KontrollForm;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.extract.prose.CountedPersons;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Likeness;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Kontroll;

/** The internal control that a matter reports: what is checked, how often, by whom. */
final class Kontroller {

	/** The parts that describe the control, rather than what it found. */
	private static final Set<Del> DESCRIBING = EnumSet.of(Del.OMRADE, Del.MOMENT, Del.FREKVENS, Del.ANSVAR, Del.METOD);

	private static final Pattern OFTEN = Pattern.compile(
			"(?i)(?:(?:\\d+|\\pL+) ?(?:gånger|gång|ggr|ggn)[ /]*(?:per|om)? ?(?:år|året|månad|kvartal|tertial|termin)|"
					+ "årligen|månadsvis|kvartalsvis|varje (?:år|månad|kvartal|tertial)|löpande)");

	private static final Pattern MONTHS = Pattern
		.compile("(?i)(?:" + Words.MONTH + ")(?:(?:, | och )(?:" + Words.MONTH + "))*");

	private static final Pattern LAST = Pattern.compile("(?:[,;.]| och)+$");

	private final Reading reading;

	private final About whole;

	private final List<Row> rows = new ArrayList<>();

	private final Kontrollresultaten results;

	Kontroller(Reading reading, About whole, List<Part> parts) {
		this.reading = reading;
		this.whole = whole;
		List<Part> moments = of(Del.MOMENT, parts);
		String area = moments.isEmpty() ? "" : area(parts);
		for (Part moment : moments) {
			moment.paragraphs()
				.stream()
				.filter((each) -> !each.text().endsWith(":"))
				.forEach((each) -> this.rows.add(row(each, area, parts)));
		}
		this.results = new Kontrollresultaten(reading, whole, area, this.rows);
	}

	private static List<Part> of(Del del, List<Part> parts) {
		return parts.stream().filter((each) -> each.del() == del).toList();
	}

	/** A name, not a sentence; else the rubrik says it. */
	private String area(List<Part> parts) {
		Optional<String> named = of(Del.OMRADE, parts).stream()
			.map(Part::text)
			.filter((each) -> !each.isEmpty() && !each.endsWith("."))
			.findFirst();
		String rubrik = Objects.requireNonNull(this.whole.arende()).text("rubrik");
		KontrollForm form = this.reading.profile().internkontroll();
		return named.orElseGet(() -> ((form != null) ? form.omrade() : List.<Template>of()).stream()
			.map((each) -> each.match(rubrik))
			.flatMap(Optional::stream)
			.map((holes) -> holes.getOrDefault("omrade", rubrik))
			.findFirst()
			.orElse(rubrik));
	}

	private Row row(Paragraph paragraph, String area, List<Part> parts) {
		String moment = LAST.matcher(paragraph.text()).replaceAll("");
		Row namnd = Objects.requireNonNull(this.whole.namnd());
		Row row = this.reading.draft()
			.row(Kontroll.class, Meeting.rest(namnd) + "/" + Slug.of(moment))
			.set("omrade", area)
			.set("moment", moment)
			.set("namnd", namnd)
			.set("arende", this.whole.arende())
			.from(paragraph.at());
		String often = often(String.join(" ", of(Del.FREKVENS, parts).stream().map(Part::text).toList()));
		String by = String.join(", ", of(Del.ANSVAR, parts).stream().map(Part::text).toList());
		row.set("frekvens", often.isEmpty() ? null : often)
			.set("ansvarig", by.isEmpty() ? null : LAST.matcher(by).replaceAll(""));
		parts.stream()
			.filter((each) -> DESCRIBING.contains(each.del()) && each.del() != Del.MOMENT)
			.flatMap((each) -> each.paragraphs().stream())
			.forEach((each) -> row.from(each.at()));
		return row;
	}

	/** "2 ggr/år med redovisning, mars och november." → "2 ggr/år, mars och november". */
	private static String often(String text) {
		Matcher often = OFTEN.matcher(text);
		if (!often.find()) {
			return Sentences.title(text);
		}
		Matcher months = MONTHS.matcher(text);
		String times = Sentences.title(often.group());
		return months.find() ? times + ", " + months.group().toLowerCase(Locale.ROOT) : times;
	}

	/** Whether the paragraph describes the control; else it may count what was found. */
	boolean reads(Part part, Paragraph paragraph, About about) {
		if (this.rows.isEmpty()) {
			return false;
		}
		if (DESCRIBING.contains(part.del())) {
			this.reading.prose().read(paragraph, about(about));
			return true;
		}
		CountedPersons counts = new CountedPersons(this.reading, about(about));
		Sentences.of(paragraph.text()).forEach((each) -> counts.read(each, paragraph.at()));
		return false;
	}

	/** What is found belongs to the only control, or to that of the unit. */
	About about(About about) {
		if (this.rows.size() == 1) {
			return about.kontroll(this.rows.getFirst());
		}
		Row unit = about.verksamhet();
		String key = (unit != null) ? Place.key(unit.text("namn")) : "";
		List<Row> named = key.isEmpty() ? List.of()
				: this.rows.stream().filter((each) -> Place.key(each.text("moment")).contains(key)).toList();
		return (named.size() == 1) ? about.kontroll(named.getFirst()) : about;
	}

	/** Whether the table holds results of the control, which are then read. */
	boolean reads(Table table) {
		KontrollForm form = this.reading.profile().internkontroll();
		return form != null && this.results.reads(table, form);
	}

	void end() {
		this.results.compare();
	}

	/** Rows by the names that a table has for them; new ones where none is like it. */
	static Map<Integer, Integer> match(List<String> names, List<Row> rows) {
		return Likeness.match(names, rows.stream().map((each) -> each.text("moment")).toList());
	}

}
