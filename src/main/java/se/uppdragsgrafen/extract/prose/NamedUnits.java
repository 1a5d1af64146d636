package se.uppdragsgrafen.extract.prose;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Whole;
import se.uppdragsgrafen.fact.Verksamhet;

/** The verksamheter that a document has named so far. */
final class NamedUnits {

	private static final Pattern INDEFINITE = Pattern.compile(".*[^nt]|.*[^e]t");

	private static final Pattern INSIDE = Pattern.compile("(?:[.,:]|(?:^| )(?:inom|i|hos|på|och|samt)) $");

	private final Reading reading;

	NamedUnits(Reading reading) {
		this.reading = reading;
	}

	/** The one that a text names first, by any of its names in whichever form. */
	Optional<Row> in(String text) {
		return this.reading.draft()
			.of(Verksamhet.class)
			.filter((row) -> at(row, text) >= 0)
			.min(Comparator.comparingInt((Row row) -> at(row, text))
				.thenComparingInt((row) -> -row.text("namn").length()));
	}

	private int at(Row row, String text) {
		return forms(row).mapToInt((name) -> at(name, text)).filter((at) -> at >= 0).min().orElse(-1);
	}

	/** "ekonomiskt bistånd" is no unit, "inom bistånd", "biståndet" and "Bistånd" are. */
	private int at(String name, String text) {
		int at = Whole.at(text, name);
		boolean common = at > 0 && name.indexOf(' ') < 0 && Character.isLowerCase(text.charAt(at));
		return (common && INDEFINITE.matches(name) && !INSIDE.matcher(text.substring(0, at)).find()) ? -1 : at;
	}

	private Stream<String> forms(Row row) {
		return this.reading.verksamheter()
			.calls(row)
			.flatMap((name) -> Stream.of(name, name + "en", name + "n", name + "et"))
			.flatMap((name) -> Stream.of(name, name + "s"));
	}

	/**
	 * The one that what is said of a sum or share is about: named before it in its
	 * sentence, else in a sentence before.
	 * @param before of the sentence, up to the number
	 * @param sentence the whole one
	 * @param paragraph which it stands in
	 * @return empty where only the paragraph's own subject is left
	 */
	Optional<Row> of(String before, String sentence, String paragraph) {
		Optional<Row> here = in(paragraph.startsWith(before) ? withoutHead(before) : before);
		if (here.isPresent()) {
			return here;
		}
		Optional<Row> last = Optional.empty();
		for (String each : Sentences.of(paragraph)) {
			if (each.equals(sentence)) {
				break;
			}
			Optional<Row> named = in(each);
			last = named.isPresent() ? named : last;
		}
		return last;
	}

	/** "Staben Årsbokslutet visar": what a paragraph stands under is not its subject. */
	private String withoutHead(String text) {
		return this.reading.draft()
			.of(Verksamhet.class)
			.flatMap(this::forms)
			.filter((name) -> Whole.at(text, name) == 0 && capital(text.substring(name.length())))
			.findFirst()
			.map((name) -> text.substring(name.length()).strip())
			.orElse(text);
	}

	private static boolean capital(String rest) {
		return rest.length() > 1 && rest.charAt(0) == ' ' && Character.isUpperCase(rest.charAt(1));
	}

}
