package se.uppdragsgrafen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Whole;
import se.uppdragsgrafen.fact.Styrdokument;

/** Strategies, policies, guidelines, plans and programmes that running text names. */
public final class SteeringDocuments implements Prose.Finder {

	private static final Map<String, Styrdokument.Typ> TYPES = Map.ofEntries(
			Map.entry("strategi", Styrdokument.Typ.STRATEGI), Map.entry("policy", Styrdokument.Typ.POLICY),
			Map.entry("riktlinje", Styrdokument.Typ.RIKTLINJE), Map.entry("program", Styrdokument.Typ.PROGRAM),
			Map.entry("plan", Styrdokument.Typ.PLAN), Map.entry("rutin", Styrdokument.Typ.RUTIN),
			Map.entry("föreskrift", Styrdokument.Typ.FORESKRIFT), Map.entry("utredning", Styrdokument.Typ.UTREDNING),
			Map.entry("politik", Styrdokument.Typ.POLICY));

	private static final String KIND = "(?:(?:[Ll]okala |[Gg]emensam(?:ma)? |[Pp]olitisk(?:a)? )?"
			+ "(?:[Ss]trategi|[Pp]olicy|[Rr]iktlinjer?|[Pp]rogram|[Hh]andlingsplan|[Ii]nternkontrollplan))";

	private static final String UNTIL = "(?:[.,;:()\"”•\\n]|$| (?:ska|antogs|har|är|som|fastställdes|fastslogs|fastslog|där|innebär|kommer|gäller|"
			+ "redovisas|beslutades|finns|den \\d))";

	/** "Program för äldres hälsa antogs": the title goes on until a verb or a mark. */
	private static final Pattern NAMED = Pattern.compile("(?:^|[^\\pL-])(" + KIND + " för [^.,;:()\"”•\\n]+?)" + UNTIL);

	private static final Pattern QUOTED = Pattern.compile("[\"“”„«]([^\"“”„»\\n]{6,120})[\"“”»]");

	private static final Pattern COMPOUND = Pattern.compile(
			"(?:^|[^\\pL-])(\\pL+policyn?|\\pL+strategin?|(?:\\pL+- och )?\\pL+s internkontrollplan|\\p{Lu}\\pL*-rutin|\\pL{4,}sutredningens?|\\p{Lu}\\pL+plan \\d{4} ?[–-] ?\\d{4}|Gemensam (?:\\pL+- och )?\\pL+politik(?: \\d{4} ?[–-] ?\\d{4})?|[Mm]ål och budget \\d{4})"
					+ "(?:[^\\pL-]|$)");

	private static final Pattern CONNECTED = Pattern
		.compile("([Hh]andlingsplan)(?:en)? kopplat? (till [^\".]*\"[^\"]+\")");

	private static final Pattern PREMISES = Pattern
		.compile("((?:de )?politiska planeringsförutsättningarna[^.\"]*? för (\\d{4}))");

	private static final Pattern APPROVED = Pattern
		.compile("(?:godkänna|anta|fastställa) (utredningen (?:kring|om|av) [^.,]+)");

	private static final Pattern REGULATION = Pattern.compile("(\\p{Lu}\\pL+s föreskrift(?:er)? om [^,.;()]+)");

	/** After "plan" in "handlingsplanen", not in "planering". */
	private static final Pattern WORD_ENDS = Pattern.compile("^(?:en|et|n|er|r)?(?:[^\\pL]|$)");

	private static final Pattern PRONOUN = Pattern.compile("^(?:Den|Det|Denna|Detta) ");

	private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[–-] ?(\\d{4})");

	private static final Pattern YEAR = Pattern.compile("(?:plan|program) .*?(\\d{4})$");

	private static final Pattern DNR = Pattern.compile("\\((dnr [^)]+)\\)");

	private static final Pattern KIND_OF = Pattern.compile("(\\pL+(?:plan|program|policy|strategi))(?:[^\\pL]|$)");

	/** A date with its day has so many characters. */
	private static final int DAY = 10;

	private final Steering steering;

	private final Namnder namnder;

	public SteeringDocuments(Steering steering, Namnder namnder) {
		this.steering = steering;
		this.namnder = namnder;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		Row before = null;
		for (String sentence : Sentences.of(paragraph.text())) {
			Row first = find(sentence, paragraph.at(), about);
			if (before != null && PRONOUN.matcher(sentence).find()) {
				gone(sentence, before, first);
			}
			before = (first != null) ? first : before;
		}
	}

	/**
	 * "Den har utgått och ersatts av": of the document that the sentence before named.
	 */
	private static void gone(String sentence, Row before, @Nullable Row next) {
		if (Whole.in(sentence, "utgått") || Whole.in(sentence, "upphört")) {
			before.set("lage", Styrdokument.Lage.UTGATT);
		}
		if (sentence.contains("ersatts av") && next != null) {
			next.add("ersatter", before).set("lage", Styrdokument.Lage.GALLANDE);
		}
	}

	private @Nullable Row find(String sentence, Span at, About about) {
		List<Row> rows = new ArrayList<>();
		Laws.each(QUOTED, sentence, (match) -> quoted(match.group(1))
			.ifPresent((title) -> rows.add(named(title, title, sentence, at, about))));
		String unquoted = QUOTED.matcher(sentence).replaceAll("\"\"");
		for (Pattern pattern : List.of(NAMED, COMPOUND, REGULATION)) {
			Laws.each(pattern, unquoted, (match) -> rows.addAll(titled(match.group(1), sentence, at, about)));
		}
		Laws.each(CONNECTED, sentence, (match) -> rows
			.add(named(match.group(), match.group(1) + " kopplad " + match.group(2), sentence, at, about)));
		Laws.each(PREMISES, sentence, (match) -> rows.add(named(match.group(1),
				"Politiska planeringsförutsättningar för " + match.group(2), sentence, at, about)));
		Laws.each(APPROVED, sentence,
				(match) -> rows.add(named(match.group(1),
						match.group(1).replaceFirst("utredningen", "Utredning").replaceFirst("en sådan ", "en "),
						sentence, at, about)));
		return rows.isEmpty() ? null : rows.getFirst();
	}

	private List<Row> titled(String printed, String sentence, Span at, About about) {
		String title = printed.strip();
		return (title.contains(" för att ") || title.endsWith(" för")) ? List.of()
				: List.of(named(title, title, sentence, at, about));
	}

	private static Optional<String> quoted(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		return TYPES.keySet().stream().anyMatch((each) -> Whole.in(lower, each) || Whole.in(lower, each + "r"))
				? Optional.of(title) : Optional.empty();
	}

	private Row named(String printed, String name, String sentence, Span at, About about) {
		String title = capital(definite(name));
		Row row = decided(title, sentence, at, about)
			.map((same) -> Steering.placed(same.add("alias", printed), at, about))
			.orElseGet(() -> this.steering.titled(title, typ(title), at, about));
		if (!printed.equalsIgnoreCase(row.text("titel"))) {
			row.add("alias", printed);
		}
		valid(title, row);
		adopted(printed, sentence, row, at, about);
		return row;
	}

	/** One of the same kind that the same body adopted the same day is the same one. */
	private Optional<Row> decided(String title, String sentence, Span at, About about) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		Optional<String> day = Adoption.in(lower) ? Adoption.date(lower, about.ar()) : Optional.empty();
		Matcher kind = KIND_OF.matcher(title.toLowerCase(Locale.ROOT));
		if (day.filter((each) -> each.length() == DAY).isEmpty() || !kind.find()) {
			return Optional.empty();
		}
		List<Row> bodies = this.namnder.in(sentence, at);
		return this.steering.known(kind.group(1))
			.filter((each) -> each.text("antagen").equals(day.get()) && bodies.contains(each.get("antagenAv")))
			.findFirst();
	}

	/** "kostpolicyn" is the "Kostpolicy". */
	private static String definite(String title) {
		if (title.endsWith("utredningens")) {
			return title.substring(0, title.length() - 1);
		}
		return (title.endsWith("policyn") || title.endsWith("strategin")) ? title.substring(0, title.length() - 1)
				: title;
	}

	private static String capital(String title) {
		return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
	}

	static Styrdokument.Typ typ(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		return TYPES.entrySet()
			.stream()
			.filter((each) -> WORD_ENDS.matcher(lower.substring(end(lower, each.getKey()))).find())
			.min(java.util.Comparator.comparingInt((each) -> lower.indexOf(each.getKey())))
			.map(Map.Entry::getValue)
			.orElse(Styrdokument.Typ.OVRIGT);
	}

	/** Where the last of these words ends; at the end of the text where there is none. */
	private static int end(String lower, String word) {
		int at = lower.lastIndexOf(word);
		return (at >= 0) ? at + word.length() : 0;
	}

	private static void valid(String title, Row row) {
		Matcher years = YEARS.matcher(title);
		if (years.find()) {
			row.setIfAbsent("gallerFran", years.group(1)).setIfAbsent("gallerTill", years.group(2));
			return;
		}
		Matcher year = YEAR.matcher(title);
		if (year.find()) {
			row.setIfAbsent("gallerFran", year.group(1)).setIfAbsent("gallerTill", year.group(1));
		}
	}

	private void adopted(String printed, String sentence, Row row, Span at, About about) {
		String lower = sentence.toLowerCase(Locale.ROOT);
		if (lower.contains("förslaget till \"" + printed.toLowerCase(Locale.ROOT))
				|| lower.contains("förslag på " + printed.toLowerCase(Locale.ROOT))) {
			row.set("lage", Styrdokument.Lage.PLANERAT);
		}
		Matcher dnr = DNR.matcher(sentence);
		if (dnr.find() && sentence.indexOf(printed) < dnr.start()) {
			row.set("beteckning", dnr.group(1));
		}
		if (Adoption.in(lower)) {
			Optional<String> when = Adoption.date(lower, about.ar());
			when.ifPresent((each) -> row.setIfAbsent("antagen", each));
			this.namnder.in(sentence, at).stream().findFirst().ifPresent((each) -> row.setIfAbsent("antagenAv", each));
		}
	}

}
