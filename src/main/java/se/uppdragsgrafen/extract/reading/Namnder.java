package se.uppdragsgrafen.extract.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.wording.Body;
import se.uppdragsgrafen.extract.wording.Name;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.SpelledOut;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Namnd;

/** The bodies of one kommun in one document: each is one row, whatever it is called. */
public final class Namnder {

	private static final Pattern ALL = Pattern.compile("(?i)(?:samtliga|alla) nämnder");

	private static final Pattern PARTS = Pattern.compile("^(.*?)(?:\\((.*)\\))?$");

	private static final Pattern SEPARATOR = Pattern.compile(", (?:och )?| och (?:\\p{Lu})| samt | & |/|; ");

	private final Kommun kommun;

	private final Names names;

	private final Draft draft;

	private final SpelledOut spelled;

	/** What each name was taken for: long documents say the same few over and over. */
	private final Map<String, Row> rows = new HashMap<>();

	public Namnder(Kommun kommun, Names names, Draft draft, List<String> texts) {
		this.kommun = kommun;
		this.names = names;
		this.draft = draft;
		this.spelled = SpelledOut.in(texts);
	}

	/**
	 * The bodies that a list names, and those that its parenthesis names.
	 * @param text "SAN (TN, VON)" or "Vård- och omsorgsnämnden"
	 */
	public Roles roles(String text, Span at) {
		Matcher parts = PARTS.matcher(text.strip());
		if (!parts.matches()) {
			return new Roles(List.of(), List.of());
		}
		String others = parts.group(2);
		return new Roles(list(parts.group(1), at), (others != null) ? list(others, at) : List.of());
	}

	private List<Row> list(String text, Span at) {
		List<Row> rows = new ArrayList<>();
		if (ALL.matches(text.strip())) {
			this.spelled.deciding().forEach((name) -> row(name, at).ifPresent(rows::add));
			return rows;
		}
		for (String each : split(text.strip())) {
			row(each, at).ifPresent((row) -> {
				if (!rows.contains(row)) {
					rows.add(row);
				}
			});
		}
		return rows;
	}

	/**
	 * "och" joins names only where what stands before it is one: not in "Vård- och
	 * omsorgsnämnden".
	 */
	private static List<String> split(String text) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		Matcher separator = SEPARATOR.matcher(text);
		while (separator.find()) {
			String before = text.substring(from, separator.start());
			if (Body.is(before) || Name.abbreviation(before)) {
				boolean letter = Character.isLetter(text.charAt(separator.end() - 1));
				parts.add(before);
				from = separator.end() - (letter ? 1 : 0);
			}
		}
		parts.add(text.substring(from));
		return parts;
	}

	/**
	 * The body of this name, made where there is none yet.
	 * @return empty where the text names none
	 */
	public Optional<Row> row(String text, Span at) {
		String printed = text.strip();
		if (printed.isEmpty()) {
			return Optional.empty();
		}
		Row before = this.rows.get(printed);
		return (before != null) ? Optional.of(before.from(at)) : resolved(printed, at);
	}

	private Optional<Row> resolved(String printed, Span at) {
		if (this.names.find(this.kommun.kod(), "samverkanspart", Body.nominative(printed)).isPresent()) {
			return Optional.empty();
		}
		Optional<Name> known = known(printed);
		String name = known.map(Name::namn).or(() -> spelledOut(printed)).orElse(printed);
		if (known.isEmpty() && !Body.is(name) && !Name.abbreviation(name)) {
			return Optional.empty();
		}
		Row row = row(Body.nominative(name), known).from(at);
		this.draft.resolutions().add(printed, row.text("namn"), rule(printed, known));
		if (Name.abbreviation(printed) && !printed.equals(row.text("namn"))) {
			row.setIfAbsent("kortnamn", printed).add("alias", printed);
		}
		else if (Name.abbreviation(printed)) {
			row.setIfAbsent("kortnamn", printed);
		}
		else if (!Body.key(printed).equals(Body.key(row.text("namn")))) {
			row.add("alias", printed);
		}
		this.rows.put(printed, row);
		return Optional.of(row);
	}

	private static Resolution.Rule rule(String printed, Optional<Name> known) {
		if (known.isPresent()) {
			return Resolution.Rule.TABLE;
		}
		return Name.abbreviation(printed) ? Resolution.Rule.INITIALS : Resolution.Rule.SPELLED_OUT;
	}

	private Optional<Name> known(String printed) {
		Optional<Name> exact = this.names.find(this.kommun.kod(), "namnd", printed);
		return exact.or(() -> this.names.in(this.kommun.kod(), "namnd")
			.stream()
			.filter((each) -> each.all().anyMatch((name) -> Body.is(name) && Body.key(name).equals(Body.key(printed))))
			.findFirst());
	}

	/** The party of this name in the tables, as they hold in the kommun. */
	public Optional<Name> party(String printed) {
		return this.names.find(this.kommun.kod(), "samverkanspart", printed);
	}

	private Optional<String> spelledOut(String printed) {
		return Name.abbreviation(printed) ? this.spelled.of(printed) : Optional.empty();
	}

	private Row row(String name, Optional<Name> known) {
		Optional<Row> same = this.draft.of(Namnd.class)
			.filter((each) -> Body.key(each.text("namn")).equals(Body.key(name)))
			.findFirst();
		return same.orElseGet(() -> this.draft.row(Namnd.class, this.kommun.kod() + "/" + Slug.of(name))
			.set("namn", name)
			.set("typ", known.map((each) -> Namnd.Typ.valueOf(each.sort())).orElse(Body.typ(name)))
			.set("kommun", "kommun/" + this.kommun.kod())
			.setIfAbsent("kortnamn", known.flatMap(Namnder::shortest).orElse(null)));
	}

	/** Whether a text is an abbreviation of a body that is known or spelled out. */
	public boolean abbreviates(String text) {
		return Name.abbreviation(text) && (known(text).isPresent() || this.spelled.of(text).isPresent());
	}

	private static Optional<String> shortest(Name known) {
		return known.alias().stream().filter(Name::abbreviation).findFirst();
	}

	/**
	 * The bodies that running text names, by name or by an abbreviation that is known.
	 */
	public List<Row> in(String text, Span at) {
		List<Row> rows = new ArrayList<>();
		Matcher printed = SpelledOut.PRINTED.matcher(text);
		while (printed.find()) {
			row(printed.group(1), at).ifPresent(rows::add);
		}
		for (String word : text.split("[^\\pL]+", -1)) {
			if (Name.abbreviation(word) && (known(word).isPresent() || this.spelled.of(word).isPresent())) {
				row(word, at).ifPresent(rows::add);
			}
		}
		return rows.stream().distinct().toList();
	}

	/** Puts each förvaltning under its nämnd, where the document names both. */
	public void order() {
		this.draft.of(Namnd.class).filter((each) -> each.get("typ") == Namnd.Typ.FORVALTNING).forEach((each) -> {
			String stem = stem(each);
			this.draft.of(Namnd.class)
				.filter((other) -> other != each && stem(other).equals(stem))
				.findFirst()
				.ifPresent((namnd) -> each.setIfAbsent("overordnad", namnd));
		});
	}

	private static String stem(Row body) {
		return body.text("namn").toLowerCase(Locale.ROOT).replaceAll("(nämnd|förvaltning)(en)?$", "");
	}

	/**
	 * Who owns something, and who takes part.
	 *
	 * @param ansvariga whom the line names
	 * @param medverkande whom its parenthesis names
	 */
	public record Roles(List<Row> ansvariga, List<Row> medverkande) {
	}

}
