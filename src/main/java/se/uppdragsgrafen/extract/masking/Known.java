package se.uppdragsgrafen.extract.masking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Line;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.fact.Kommun;

/**
 * Names with capitals that are no person's, and words that have capitals only where they
 * begin a sentence.
 *
 * @param names of bodies, parties, places and documents, in lower case
 * @param words that the document has in lower case
 */
public record Known(Set<String> names, Set<String> words) {

	private static final Pattern LOWER = Pattern.compile("\\pL+");

	private static final List<String> NAMING = List.of("namn", "titel", "rubrik", "benamning", "kortnamn");

	/** What the name of an organisation or a thing of a kommun ends with. */
	private static final Pattern THING = Pattern.compile("(?i).*(?:nämnd|styrelse|utskott|fullmäktige|förvaltning"
			+ "|kommun|region|regionen|myndighet|verk|kassa|förbund|förening|stiftelse|universitet|högskola|skola|sjukhus|bolag"
			+ "|byrå|centrum|polis|tjänst|omsorg|vård|institut|förmedling|departement|kontor|enhet|projekt|program|plan"
			+ "|avtal|lag|strategi|kommitté|grupp|råd|arbete|bidrag|boende|barnhus)(?:en|n|et|t|er|erna|na|a|an)?s?");

	public static Known of(Document document, Kommun kommun, Names tables, Draft draft) {
		Set<String> names = new HashSet<>();
		Stream.concat(tables.all(kommun.kod()), Kommuner.names()).forEach((each) -> names.add(lower(each)));
		names.add(lower(kommun.namn()));
		draft.rows().stream().flatMap(Known::names).filter(Known::noPerson).forEach((each) -> names.add(lower(each)));
		Set<String> words = new HashSet<>();
		for (Line line : document.lines()) {
			Matcher word = LOWER.matcher(line.original());
			while (word.find()) {
				if (Character.isLowerCase(word.group().codePointAt(0))) {
					words.add(word.group());
				}
			}
		}
		return new Known(names, words);
	}

	private static Stream<String> names(Row row) {
		Stream<String> single = NAMING.stream()
			.filter((each) -> row.type().columns().stream().anyMatch((column) -> column.name().equals(each)))
			.map(row::text);
		boolean aliases = row.type().columns().stream().anyMatch((column) -> column.name().equals("alias"));
		return Stream.concat(single, aliases ? row.list("alias").stream().map(Object::toString) : Stream.empty());
	}

	/** A part or unit that has a person's name is none. */
	private static boolean noPerson(String name) {
		String[] words = name.split(" ", -1);
		return words.length > 3 || !FirstNames.has(words[0]) || Stream.of(words).anyMatch(Known::thing);
	}

	/** Whether words that follow each other are such a name. */
	boolean name(List<String> words) {
		String name = lower(String.join(" ", words));
		return this.names.contains(name)
				|| (name.endsWith("s") && this.names.contains(name.substring(0, name.length() - 1)));
	}

	/** Whether a word is no name at all. */
	boolean common(String word) {
		return this.words.contains(lower(word));
	}

	/** Whether a word names an organisation or a thing by itself. */
	static boolean thing(String word) {
		return THING.matches(word);
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
