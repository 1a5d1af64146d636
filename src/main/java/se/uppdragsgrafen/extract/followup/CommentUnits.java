package se.uppdragsgrafen.extract.followup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.profile.CommentForm;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.reading.Verksamheter;
import se.uppdragsgrafen.extract.wording.Body;

/** The units whose names stand at the beginning of paragraphs, without any mark. */
final class CommentUnits {

	private static final int LONGEST = 6;

	private static final int TWICE = 2;

	/** What a sentence goes on from; a name does not end with it. */
	private static final Set<String> JOINING = Set.of("i", "på", "av", "för", "från", "till", "om", "med", "vid",
			"under", "inom", "hos", "mellan", "genom", "efter", "före", "utifrån", "via", "enligt", "både", "som",
			"och", "samt", "att", "den", "det", "de", "en", "ett", "sedan", "mot", "utan", "över", "kring", "avseende",
			"gällande");

	/** Words for any unit. */
	private static final Set<String> ANY = Set.of("verksamheten", "området", "enheten", "avdelningen", "vi", "detta",
			"den", "det");

	private final Reading reading;

	private final @Nullable Row namnd;

	/** How often each name stands before a capital letter. */
	private final Map<String, Integer> beginnings = new HashMap<>();

	CommentUnits(Reading reading, @Nullable Row namnd, List<Paragraph> paragraphs) {
		this.reading = reading;
		this.namnd = namnd;
		paragraphs.forEach(this::learn);
	}

	private void learn(Paragraph paragraph) {
		String[] words = paragraph.text().split(" ", -1);
		for (int i = 1; i < Math.min(LONGEST, words.length - 1); i++) {
			String name = beginning(words, i);
			if (capital(words[i]) && isName(name)) {
				this.beginnings.merge(Verksamheter.key(name), 1, Integer::sum);
			}
		}
	}

	private static String beginning(String[] words, int count) {
		return String.join(" ", Arrays.asList(words).subList(0, count));
	}

	private static boolean capital(String word) {
		return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
	}

	private static boolean isName(String name) {
		String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		return capital(name) && Character.isLetter(name.charAt(name.length() - 1)) && !JOINING.contains(last)
				&& !ANY.contains(name.toLowerCase(Locale.ROOT)) && name.indexOf(',') < 0 && name.indexOf('.') < 0
				&& !Body.is(name);
	}

	/** The unit that a paragraph begins with; empty where with none that is known. */
	Optional<Beginning> of(Paragraph paragraph) {
		String[] words = paragraph.text().split(" ", -1);
		for (int i = Math.min(LONGEST, words.length); i > 0; i--) {
			String name = beginning(words, i);
			boolean alone = i == words.length;
			boolean heads = alone || capital(words[i]);
			boolean recurs = heads && isName(name) && this.beginnings.getOrDefault(Verksamheter.key(name), 0) >= TWICE;
			Optional<Row> unit = recurs ? unit(name, paragraph) : known(name);
			if (unit.isPresent()) {
				this.reading.verksamheter().call(unit.get().from(paragraph.at()), plain(name));
				return Optional.of(new Beginning(unit.get(), heads, true,
						(heads && !alone) ? paragraph.text().substring(name.length() + 1) : paragraph.text()));
			}
		}
		return formed(paragraph);
	}

	private static String plain(String name) {
		return name.endsWith(",") || name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
	}

	private Optional<Row> known(String name) {
		return capital(name) ? this.reading.verksamheter().find(plain(name)) : Optional.empty();
	}

	/** A name with more words than a unit's own is that unit's: "egen regi". */
	private Optional<Row> unit(String name, Paragraph paragraph) {
		Optional<Row> known = known(name);
		for (int end = name.lastIndexOf(' '); known.isEmpty() && end > 0; end = name.lastIndexOf(' ', end - 1)) {
			known = known(name.substring(0, end));
		}
		return known.or(() -> Optional.ofNullable(this.namnd)
			.map((each) -> this.reading.verksamheter().row(name, "", each, paragraph.at())));
	}

	/** A unit that only the profile's forms show, as in "X redovisar …". */
	private Optional<Beginning> formed(Paragraph paragraph) {
		CommentForm form = this.reading.profile().kommentarer();
		if (form == null || this.namnd == null || paragraph.item()) {
			return Optional.empty();
		}
		Row body = this.namnd;
		return form.verksamhet()
			.stream()
			.map((each) -> each.match(paragraph.text()).map((holes) -> holes.getOrDefault("verksamhet", "")))
			.flatMap(Optional::stream)
			.filter((name) -> name.split(" ", -1).length < LONGEST && isName(name))
			.findFirst()
			.map((name) -> new Beginning(this.reading.verksamheter().row(name, "", body, paragraph.at()), false, false,
					paragraph.text()));
	}

	/**
	 * How a paragraph begins.
	 *
	 * @param unit whose name stands there
	 * @param heads whether it stands there like a heading and not as the first words of a
	 * sentence
	 * @param known whether tables or other paragraphs name it too
	 * @param text what follows a heading, else the whole
	 */
	record Beginning(Row unit, boolean heads, boolean known, String text) {
	}

}
