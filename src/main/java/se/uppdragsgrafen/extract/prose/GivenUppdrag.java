package se.uppdragsgrafen.extract.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Body;
import se.uppdragsgrafen.extract.wording.Clauses;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Uppdrag;

/**
 * Clauses that give an uppdrag: "A ger B i uppdrag att …", "B får i uppdrag att …", "att
 * uppdra åt B att …", also where the verb is missing.
 */
public final class GivenUppdrag {

	private static final Pattern GIVEN = Pattern
		.compile("(?i)^(?P<before>.*?) ?\\bi uppdrag(?: (?:åt|till) (?P<to>.+?))? att (?P<what>.+)$");

	private static final Pattern CHARGED = Pattern
		.compile("(?i)^(?P<before>.*?)\\buppdra(?:r|s|gits)? (?:åt|till) (?P<to>.+?) att (?P<what>.+)$");

	/** A body that always has an uppdrag was not given it here. */
	private static final Pattern HAS = Pattern.compile("(?i)(?:^| )(?:har|hade)$");

	private static final Pattern GIVES = Pattern.compile("(?i)^(?:(.*?) )?(?:ger|gav|ge|gett|givit) (.+)$");

	private static final Pattern GETS = Pattern
		.compile("(?i)^(.*?) (?:får|fick|ges|gavs|har fått|har getts|har givits|att|ska få)$");

	private static final Pattern DEADLINE_FIRST = Pattern
		.compile("(?i)^(?:senast |till |före )?(?:den )?(?:" + Words.DATE + ") (\\pL.+)$");

	private static final Pattern DATE = Pattern.compile(Words.DATE);

	private static final Pattern BODY = Pattern.compile("(?:^|[^\\pL-])(" + Words.BODY + ")(?:[^\\pL-]|$)");

	private static final int LONGEST_RECEIVER = 8;

	private final Reading reading;

	private final LocalDate day;

	/**
	 * Of a document.
	 * @param day from when deadlines without a year are
	 */
	public GivenUppdrag(Reading reading, LocalDate day) {
		this.reading = reading;
		this.day = day;
	}

	/**
	 * The uppdrag that a text gives.
	 * @param giver who decides, where the text names nobody else
	 */
	public Optional<Row> read(String text, Span at, @Nullable Row giver) {
		List<String> sentences = Clauses.of(text);
		for (int i = 0; i < sentences.size(); i++) {
			Optional<Given> given = given(sentences.get(i));
			if (given.isPresent()) {
				String rest = String.join(" ", sentences.subList(i + 1, sentences.size()));
				return Optional.of(row(given.get(), rest, at, giver));
			}
		}
		return Optional.empty();
	}

	private static Optional<Given> given(String sentence) {
		Matcher given = GIVEN.matcher(sentence);
		Matcher charged = CHARGED.matcher(sentence);
		Matcher found = given.matches() ? given : charged;
		if (found == charged && !charged.matches()) {
			return Optional.empty();
		}
		String before = found.group("before").strip();
		if (HAS.matcher(before).find()) {
			return Optional.empty();
		}
		Matcher gives = GIVES.matcher(before);
		Matcher gets = GETS.matcher(before);
		String to = found.group("to");
		String what = found.group("what");
		if (to != null) {
			return Optional.of(new Given(before, to, what));
		}
		if (gives.matches()) {
			return Optional.of(new Given((gives.group(1) != null) ? gives.group(1) : "", gives.group(2), what));
		}
		String receiver = gets.matches() ? gets.group(1) : before;
		return (receiver.split(" ", -1).length <= LONGEST_RECEIVER) ? Optional.of(new Given("", receiver, what))
				: Optional.empty();
	}

	private Row row(Given given, String rest, Span at, @Nullable Row giver) {
		Matcher late = DEADLINE_FIRST.matcher(given.what());
		String titel = Clauses.title(late.matches() ? late.group(1) : given.what());
		Row row = this.reading.draft()
			.row(Uppdrag.class, this.reading.kommun().kod() + "/" + this.day.getYear() + "/" + Slug.of(titel))
			.set("titel", titel)
			.set("ar", this.day.getYear())
			.set("arUnderforstatt", true)
			.set("frist", deadline(given.what() + " " + rest))
			.from(at);
		Optional<Row> receiver = body(given.receiver(), at);
		receiver.ifPresent((each) -> row.add("ansvariga", each));
		this.reading.namnder()
			.in(titel, at)
			.stream()
			.filter((each) -> receiver.filter(each::equals).isEmpty())
			.forEach((each) -> row.add("medverkande", each));
		List<Row> named = this.reading.namnder().in(given.giver(), at);
		if (!named.isEmpty()) {
			row.add("uppdragsgivare", named.getFirst());
		}
		else if (giver != null) {
			row.add("uppdragsgivare", giver);
		}
		return row;
	}

	private @Nullable String deadline(String text) {
		Matcher date = DATE.matcher(text);
		while (date.find()) {
			Optional<LocalDate> day = Dates.next(date.group(), this.day);
			if (day.isPresent()) {
				return day.get().toString();
			}
		}
		return null;
	}

	/** A body by its name; "förvaltningen" where the document has only one. */
	private Optional<Row> body(String name, Span at) {
		Optional<Row> known = this.reading.namnder().row(name, at);
		if (known.isPresent() || !name.strip().toLowerCase(Locale.ROOT).equals("förvaltningen")) {
			return known;
		}
		List<String> all = Reading.texts(this.reading.document())
			.flatMap(GivenUppdrag::administrations)
			.distinct()
			.toList();
		return (all.size() == 1) ? this.reading.namnder().row(all.getFirst(), at) : Optional.empty();
	}

	private static Stream<String> administrations(String text) {
		List<String> names = new ArrayList<>();
		Matcher body = BODY.matcher(text);
		while (body.find()) {
			String name = Body.nominative(body.group(1));
			if (Body.typ(name) == Namnd.Typ.FORVALTNING) {
				names.add(name);
			}
		}
		return names.stream();
	}

	/**
	 * What a sentence says.
	 *
	 * @param giver who gives it, with what else stands before the verb
	 * @param receiver who gets it
	 * @param what what is to be done
	 */
	private record Given(String giver, String receiver, String what) {
	}

}
