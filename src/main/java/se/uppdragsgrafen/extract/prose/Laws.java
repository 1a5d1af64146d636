package se.uppdragsgrafen.extract.prose;

import java.util.List;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Name;
import se.uppdragsgrafen.extract.wording.Whole;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Styrdokument;

/**
 * Laws and official inquiries, by number, by form and by the names that a table knows.
 */
public final class Laws implements Prose.Finder {

	private static final String SFS = "(?:SFS )?(\\d{4}:\\d+)";

	private static final String UNTIL = "[^,.;:()•\\n]+?(?: trädde| ska | som |[,.;:()•\\n]|$)";

	/** "Lag (2017:612) om samverkan …". */
	private static final Pattern NUMBER_FIRST = Pattern.compile("Lag(?:en)? \\(" + SFS + "\\) (om " + UNTIL + ")");

	/** "lagen om samverkan … (2017:612)" and "socialtjänstlagen (2001:453)". */
	private static final Pattern NUMBER_LAST = Pattern
		.compile("([Ll]agen om [^,.;()]+?|\\pL+lagen|\\pL+lag|\\pL+balken) \\(" + SFS + "\\)");

	private static final Pattern ONLY_NUMBER = Pattern.compile("SFS (\\d{4}:\\d+)");

	/** "den nya socialtjänstlagen". */
	private static final Pattern COMING = Pattern
		.compile("((?:den nya|nya|ny) (\\pL+lag|[Ll]ag)(?:en)?(?: (om [^,.;()]+))?)(?:[^\\pL]|$)");

	private static final Pattern INQUIRY = Pattern.compile("SOU \\(?(\\d{4}:\\d+)\\)?");

	private static final Pattern FORCE = Pattern
		.compile("[Ll]ag(?:en)? [^.]*?\\((\\d{4}:\\d+)\\)[^.]*? trädde i kraft (?:den )?(" + Words.DATE + ")");

	private static final Pattern BECAME = Pattern.compile("[Dd]en (" + Words.DATE + ") blev (\\pL+) lag(?:[^\\pL]|$)");

	private final Steering steering;

	private final List<Name> known;

	public Laws(Steering steering, List<Name> known) {
		this.steering = steering;
		this.known = known.stream()
			.filter((each) -> each.sort().equals("LAG") || each.sort().equals("OVRIGT"))
			.toList();
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		String text = paragraph.text();
		Span at = paragraph.at();
		each(NUMBER_FIRST, text, (match) -> numbered("Lag (%s) %s".formatted(match.group(1), ended(match.group(2))),
				match.group(1), at, about));
		each(NUMBER_LAST, text,
				(match) -> numbered(titled(match.group(1)) + " (" + match.group(2) + ")", match.group(2), at, about));
		each(ONLY_NUMBER, text, (match) -> numbered("SFS " + match.group(1), match.group(1), at, about));
		each(INQUIRY, text,
				(match) -> this.steering.titled("SOU " + match.group(1), Styrdokument.Typ.UTREDNING, at, about)
					.set("beteckning", "SOU " + match.group(1))
					.add("alias", match.group()));
		each(COMING, text, (match) -> coming(match, at, about));
		inForce(text, at, about);
		String present = COMING.matcher(text).replaceAll(" ");
		this.known.forEach((name) -> name.all()
			.filter((each) -> Whole.in(present, each))
			.forEach((alias) -> alias(name, alias, at, about)));
	}

	private void numbered(String title, String number, Span at, About about) {
		Optional<Name> table = this.known.stream().filter((each) -> each.beteckning().endsWith(number)).findFirst();
		Row row = this.steering.numbered(table.map(Name::namn).orElse(title), number, at, about);
		if (!row.text("titel").equals(title) && !title.startsWith("SFS")) {
			row.add("alias", title);
		}
	}

	private void inForce(String text, Span at, About about) {
		each(FORCE, text,
				(match) -> Dates.day(match.group(2), about.ar())
					.ifPresent((day) -> this.steering.numbered("SFS " + match.group(1), match.group(1), at, about)
						.setIfAbsent("gallerFran", day.toString())));
		each(BECAME, text,
				(match) -> Dates.day(match.group(1), about.ar())
					.ifPresent((day) -> this.steering.titled(titled(match.group(2)), Styrdokument.Typ.LAG, at, about)
						.set("lage", Styrdokument.Lage.GALLANDE)
						.setIfAbsent("gallerFran", day.toString())));
	}

	private void coming(Matcher match, Span at, About about) {
		String law = (match.group(3) != null) ? "lag " + match.group(3) : match.group(2);
		this.steering.titled("Ny " + law.toLowerCase(java.util.Locale.ROOT), Styrdokument.Typ.LAG, at, about)
			.set("lage", Styrdokument.Lage.PLANERAT)
			.add("alias", match.group(1));
	}

	private void alias(Name name, String printed, Span at, About about) {
		String number = name.beteckning().replace("SFS ", "");
		Row row = number.isEmpty() ? this.steering.titled(name.namn(), Styrdokument.Typ.valueOf(name.sort()), at, about)
				: this.steering.numbered(name.namn(), number, at, about);
		if (!printed.equals(name.namn())) {
			row.add("alias", printed);
		}
	}

	private static String titled(String law) {
		return law.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + law.substring(1);
	}

	private static String ended(String title) {
		String end = title.strip();
		for (String word : List.of(" trädde", " ska", " som")) {
			end = end.endsWith(word) ? end.substring(0, end.length() - word.length()) : end;
		}
		return ",.;:()•".indexOf(end.charAt(end.length() - 1)) >= 0 ? end.substring(0, end.length() - 1) : end;
	}

	static void each(Pattern pattern, String text, java.util.function.Consumer<Matcher> found) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.accept(matcher);
		}
	}

}
