package se.uppdragsgrafen.extract.minutes;

import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.ProjektplanForm;
import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Aktivitet;
import se.uppdragsgrafen.fact.Motsagelse;

/** The activities of a project plan: rows of a phase, days and what is done. */
final class Aktiviteter {

	/** A day, or a month whose day is not yet known: "2023-01-xx". */
	private static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d-\\d\\d)(?:-(\\d\\d|[xX?]{1,2}))?");

	private static final Pattern SEASON = Pattern.compile("(?i)(våren|sommaren|hösten|vintern) ((?:19|20)\\d\\d)");

	private static final Pattern NOTE = Pattern.compile(" *\\([^)]*\\) *$");

	private static final Pattern PHASE = Pattern.compile("(?i)^(?:fas|etapp|steg|del) (\\d+)");

	private final Reading reading;

	private final Row plan;

	private final ProjektplanForm form;

	private final List<Row> rows = new ArrayList<>();

	Aktiviteter(Reading reading, Row plan, ProjektplanForm form) {
		this.reading = reading;
		this.plan = plan;
		this.form = form;
	}

	/** The days that a text names, as far as they are known. */
	static List<String> days(String text) {
		List<String> days = new ArrayList<>();
		Matcher day = DAY.matcher(text);
		while (day.find()) {
			boolean known = day.group(2) != null && Character.isDigit(day.group(2).charAt(0));
			days.add(known ? day.group() : day.group(1));
		}
		return days;
	}

	/** Whether the row is an activity, which is then read. */
	boolean reads(Table.Row row, String phase) {
		String text = row.cell(2).replace('\n', ' ');
		boolean always = Profile.any(this.form.lopande(), row.cell(1));
		List<String> days = days(row.cell(1));
		if (text.isEmpty() || (!always && days.isEmpty())) {
			return false;
		}
		String fran = days.isEmpty() ? null : days.getFirst();
		Row added = add(NOTE.matcher(phase).replaceAll(""), (fran != null) ? fran + " " : "", text, row.at())
			.set("fran", fran)
			.set("till", (days.size() > 1) ? days.get(1) : null)
			.set("lopande", always);
		this.rows.add(added);
		return true;
	}

	/** What is to be done in a season, where running text says so. */
	void seasons(List<Paragraph> lines, String heading) {
		for (Paragraph line : lines) {
			for (String sentence : Sentences.of(line.text())) {
				Matcher season = SEASON.matcher(sentence);
				while (season.find()) {
					Optional<String> when = Dates.season(season.group(1), Integer.parseInt(season.group(2)));
					when.ifPresent((each) -> add(heading, each + " ", sentence, line.at()).set("fran", each)
						.set("lopande", false));
				}
			}
		}
	}

	private Row add(String phase, String when, String text, Span at) {
		Matcher number = PHASE.matcher(phase);
		String own = number.find() ? number.group(1) : Slug.of(phase);
		return this.reading.draft()
			.another(Aktivitet.class, Meeting.rest(this.plan) + "/" + own + "/" + Slug.of(when + text))
			.set("fas", phase.isEmpty() ? null : phase)
			.set("text", text)
			.set("projektplan", this.plan)
			.from(at);
	}

	/** The plan must not end before its activities do. */
	void compare() {
		String end = this.plan.text("till");
		List<Row> after = this.rows.stream()
			.filter((each) -> !end.isEmpty() && last(each).compareTo(month(end)) > 0)
			.toList();
		if (after.isEmpty()) {
			return;
		}
		Row latest = after.stream().max(Comparator.comparing(Aktiviteter::last)).orElseThrow();
		Period late = Period.between(month(end).atDay(1), last(latest).atDay(1));
		List<Row> galler = new ArrayList<>(List.of(this.plan));
		galler.addAll(after);
		List<Span> at = new ArrayList<>(List.of(this.plan.evidence().iterator().next()));
		after.forEach((each) -> at.addAll(each.evidence()));
		new Contradictions(this.reading.draft(), this.reading.dokument()).add(
				Meeting.rest(this.plan) + " slut fore aktiviteter", Motsagelse.Typ.DATUM,
				"Projekttiden slutar före planens egna aktiviteter.", end, day(latest),
				late.toTotalMonths() + ((late.toTotalMonths() == 1) ? " månad" : " månader"), galler, at);
	}

	private static YearMonth last(Row row) {
		return month(day(row));
	}

	private static String day(Row row) {
		String till = row.text("till");
		return till.isEmpty() ? row.text("fran") : till;
	}

	private static YearMonth month(String day) {
		return (day.length() < 7) ? YearMonth.of(1, 1) : YearMonth.parse(day.substring(0, 7));
	}

}
