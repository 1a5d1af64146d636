package se.uppdragsgrafen.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Name;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.fact.Samverkanspart.Typ;
import se.uppdragsgrafen.fact.Samverkanspart;

/** Who enters into agreements and gives recommendations, as rows: each is one. */
public final class AgreementParties {

	private static final Pattern SEPARATOR = Pattern.compile(", (?:och |samt )?| och | samt ");

	private static final Pattern COLLECTIVE = Pattern.compile(
			"(?i)^(?:länets (?:samtliga )?(?:\\pL+ )?kommuner|(?:samtliga |alla )?kommunerna(?: i .+ län| i länet)?)$");

	private static final Pattern REGION = Pattern.compile("^Region (?:\\p{Lu}[\\pL/-]*(?: |$))+$");

	private static final Pattern KOMMUN = Pattern.compile("^\\p{Lu}[\\pL -]+ kommun$");

	private static final Pattern COMPANY = Pattern.compile("^\\p{Lu}.* (?:AB|HB|Aktiebolag)$");

	private static final Pattern GROUP = Pattern.compile("(?i)^\\pL.*grupp(?:en)?$");

	private static final String ALL = "Länets kommuner";

	private final Reading reading;

	public AgreementParties(Reading reading) {
		this.reading = reading;
	}

	/** The parties that a list names. */
	public List<Row> list(String text, Span at) {
		List<Row> rows = new ArrayList<>();
		for (String each : SEPARATOR.split(text)) {
			row(each, at).filter((row) -> !rows.contains(row)).ifPresent(rows::add);
		}
		return rows;
	}

	/** The party of this name; empty where the text is none. */
	Optional<Row> row(String text, Span at) {
		String printed = text.strip();
		Optional<Name> known = this.reading.namnder().party(printed);
		if (known.isPresent()) {
			return Optional.of(row(known.get().namn(), Typ.valueOf(known.get().sort()), printed, at));
		}
		if (COLLECTIVE.matches(printed)) {
			return Optional.of(row(ALL, Typ.KOLLEKTIV, printed, at));
		}
		if (REGION.matches(printed)) {
			return Optional.of(row(printed, Typ.REGION, printed, at));
		}
		if (KOMMUN.matches(printed)) {
			return Optional.of(row(printed, Typ.KOMMUN, printed, at));
		}
		if (COMPANY.matches(printed)) {
			return Optional.of(row(printed, Typ.FORETAG, printed, at));
		}
		return GROUP.matches(printed) ? Optional.of(row(printed, Typ.SAMVERKANSORGAN, printed, at)) : Optional.empty();
	}

	/**
	 * The body of several parties that an abbreviation stands for, where the document
	 * spells it out: "sociala vård- och omsorgsgruppens (SVOM:s)".
	 */
	public Optional<Row> abbreviated(String abbreviation, Span at) {
		Optional<Row> known = row(abbreviation, at);
		if (known.isPresent()) {
			return known;
		}
		Pattern spelled = Pattern.compile("(?:^|[^\\pL])((?i:" + abbreviation.charAt(0)
				+ ")[\\pL-]+(?: [\\pL-]+){1,6}) \\(" + Pattern.quote(abbreviation) + "(:s)?\\)");
		return Reading.texts(this.reading.document())
			.map((text) -> spelledOut(spelled.matcher(text), abbreviation))
			.flatMap(Optional::stream)
			.findFirst()
			.map((name) -> row(name, Typ.SAMVERKANSORGAN, abbreviation, at));
	}

	/** The shortest run of words before the parenthesis that begins as it does. */
	private static Optional<String> spelledOut(Matcher spelled, String abbreviation) {
		if (!spelled.find()) {
			return Optional.empty();
		}
		String name = spelled.group(1);
		String lower = name.toLowerCase(Locale.ROOT);
		int last = lower.lastIndexOf(" " + Character.toLowerCase(abbreviation.charAt(0)));
		String shortest = (last > 0) ? name.substring(last + 1) : name;
		boolean genitive = spelled.group(2) != null && shortest.endsWith("s");
		return Optional.of(Sentences.title(genitive ? shortest.substring(0, shortest.length() - 1) : shortest));
	}

	private Row row(String namn, Typ typ, String printed, Span at) {
		Row row = Parties.row(this.reading.draft(), namn, typ, at);
		return printed.equalsIgnoreCase(namn) ? row : row.add("alias", Sentences.title(printed));
	}

}
