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
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Uppdrag;

/**
 * Clauses that give an uppdrag: "A ger B i uppdrag att …", "B får i uppdrag att …", "att
 * uppdra åt B att …", also where the verb is missing.
 */
public final class GivenUppdrag {

	private static final Pattern GIVEN = Pattern.compile(
			"(?i)^(?P<before>.*?) ?\\bi uppdrag(?: (?:(?:åt|till) (?P<to>.+?)|av (?P<by>\\p{Lu}?\\pL+(?:[ -]\\pL+){0,4}?)))? att (?P<what>.+)$");

	private static final Pattern CHARGED = Pattern
		.compile("(?i)^(?P<before>.*?)\\buppdra(?:r|s|gits)? (?:åt|till) (?P<to>.+?) att (?P<what>.+)$");

	/** A body that always has an uppdrag was not given it here. */
	private static final Pattern HAS = Pattern.compile("(?i)(?:^| )(?:har|hade)$");

	private static final Pattern GIVES = Pattern.compile("(?i)^(?:(.*?) )?(?:ger|gav|ge|gett|givit) (.+)$");

	private static final Pattern GETS = Pattern
		.compile("(?i)^(.*?) (?:får|fick|ges|gavs|har fått|har getts|har givits|att|ska få)$");

	/** "B har av A fått". */
	private static final Pattern GOT_FROM = Pattern.compile("(?i)^(.*?) (?:har|hade) av (.+?) (?:fått|getts|givits)$");

	private static final Pattern YEAR = Pattern.compile("(?:^|[^\\d])((?:19|20)\\d\\d)(?:[^\\d]|$)");

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
		List<String> sentences = Sentences.of(text);
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
		Matcher from = GOT_FROM.matcher(before);
		if (from.matches()) {
			return Optional.of(new Given(from.group(2), from.group(1), what));
		}
		if (found == given && given.group("by") != null) {
			return Optional.of(new Given(given.group("by"), gets.matches() ? gets.group(1) : before, what));
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
		String titel = Sentences.title(late.matches() ? late.group(1) : given.what());
		int ar = year(given.giver());
		Row row = this.reading.draft()
			.row(Uppdrag.class, this.reading.kommun().kod() + "/" + ar + "/" + Slug.of(titel))
			.set("titel", titel)
			.set("ar", ar)
			.set("arUnderforstatt", ar == this.day.getYear())
			.set("frist", deadline(given.what() + " " + rest))
			.from(at);
		List<Row> named = this.reading.namnder().in(given.giver(), at);
		Row from = named.isEmpty() ? giver : named.getFirst();
		if (from != null) {
			row.add("uppdragsgivare", from);
		}
		List<Row> receivers = receivers(given.receiver(), from, at);
		receivers.forEach((each) -> row.add("ansvariga", each));
		this.reading.namnder()
			.in(titel, at)
			.stream()
			.filter((each) -> !receivers.contains(each))
			.forEach((each) -> row.add("medverkande", each));
		return row;
	}

	/** When it was given, where that is said and over. */
	private int year(String giver) {
		Matcher year = YEAR.matcher(giver);
		int said = year.find() ? Integer.parseInt(year.group(1)) : this.day.getYear();
		return Math.min(said, this.day.getYear());
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

	/** Bodies by their names; "förvaltningen" is the giver's own, or the only one. */
	private List<Row> receivers(String name, @Nullable Row giver, Span at) {
		List<Row> known = this.reading.namnder().roles(name, at).ansvariga();
		if (!known.isEmpty()) {
			return known;
		}
		if (!name.strip().toLowerCase(Locale.ROOT).equals("förvaltningen")) {
			return this.reading.namnder().in(name, at);
		}
		List<String> all = Reading.texts(this.reading.document())
			.flatMap(GivenUppdrag::administrations)
			.distinct()
			.toList();
		return all.stream()
			.filter((each) -> all.size() == 1
					|| (giver != null && Body.stem(each).equals(Body.stem(giver.text("namn")))))
			.findFirst()
			.flatMap((each) -> this.reading.namnder().row(each, at))
			.stream()
			.toList();
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
