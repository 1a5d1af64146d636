package se.uppdragsgrafen.extract.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import se.uppdragsgrafen.extract.wording.Words;

/** What a template can name, and what it may look like. */
enum Hole {

	TITEL(".+?"), TEXT(".+?"), RUBRIK(".+?"), STATUS(".+?"), GIVARE(".+?"), MOTTAGARE(".+?"), VERKSAMHET(".+?"),
	PLATS(".+?"), NAMN(".+?"), TYP(".+?"), MARKE("[^\\pL\\pN\\s]+"),
	/** One or more nämnder, some of them in parentheses. */
	NAMND(Words.NAMNDER),
	/** Whatever stands in parentheses or alone and is read as nämnder. */
	NAMNDTEXT(".+?"), AR("(?:19|20)\\d\\d"), TERTIAL("[1-3]"), MANAD(Words.MONTH), DATUM(Words.DATE),
	NUMMER("\\p{Lu}?\\d+(?:\\.\\d+)*[a-z]?|\\p{Lu}"), PARAGRAF("\\d+"), DNR(Words.DNR), KOD("\\d{2,6}"),
	BELOPP("[-–−+]?\\s?\\d[\\d ]*(?:[.,]\\d+)?"),
	ENHET("tkr|kkr|mnkr|mkr|kr|kronor|tusen kronor|miljoner kronor|miljoner"), PROCENT("\\d+(?:,\\d+)?"), ANTAL("\\d+"),
	OMRADE(".+?"), PARTER(".+?"),
	/** Days of an approval or of what is valid. */
	JUSTERAT(Words.DATE), FRAN(Words.DATE), TILL(Words.DATE),
	/** Counts of a worked example, in figures or in words. */
	UTSKRIVNA(Words.COUNT), NOLL(Words.COUNT), ETT(Words.COUNT), LANGRE(Words.COUNT), OVER(Words.COUNT);

	/** Anything, which nobody reads. */
	private static final String ANYTHING = "*";

	private final String pattern;

	Hole(String pattern) {
		this.pattern = pattern;
	}

	/**
	 * The pattern of the one of this name.
	 * @param template that it stands in
	 * @throws InvalidProfile where there is none
	 */
	static String named(String name, String template) {
		if (name.equals(ANYTHING)) {
			return ".*?";
		}
		return Arrays.stream(values())
			.filter((each) -> each.name().equalsIgnoreCase(name))
			.findFirst()
			.map(Hole::regex)
			.orElseThrow(() -> new InvalidProfile(
					"Mallen «%s» har {%s}, som inte finns. Det som finns är %s.".formatted(template, name, names())));
	}

	private String regex() {
		return "(?P<" + name().toLowerCase(Locale.ROOT) + ">" + this.pattern + ")";
	}

	private static String names() {
		return Arrays.stream(values())
			.map((each) -> "{" + each.name().toLowerCase(Locale.ROOT) + "}")
			.collect(Collectors.joining(", ", "", " och {*}"));
	}

}
