package se.uppdragsgrafen.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Other words for those of titles and names, wherever they stand: of the same length and
 * with the same endings, so that a word stays the same word in each of its forms.
 */
final class AlteredWords {

	private static final Pattern WORD = Pattern.compile("\\pL+");

	/**
	 * What a body or a paper is, in the name that it has: a reader has nothing else to
	 * know it by.
	 */
	private static final Pattern KIND = Pattern
		.compile("(?i)(?:nämnd|förvaltning|utskott|fullmäktige|styrelse|kommun|region"
				+ "|enhet|förbund|nätverk|bokslut|råd|verk|universitet|inspektion|hälsocentral|kontor|avtal|överenskommelse"
				+ "|plan|program|riktlinje|policy|politik|rutin|lag|föreskrift|utredning|konvention|protokoll|skrivelse"
				+ "|prognos|kontroll|uppfölj|uppdrag|mål|beslut|ärende|sammantr|grupp|arena|isk).*");

	/** Words of the language, and of the one that all municipalities write. */
	private static final Pattern KNOWN = Pattern.compile("(?i)(?:alla|annan|att|de[nt]?|detta|efter|eller|enligt|från"
			+ "|för|genom|inom|inte|inga|med|mellan|minst|mot|och|samt|ska|som|till|tillsammans|under|utan|utifrån"
			+ "|varje|vid|över|ett|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|gång|gånger|år|året|årets|månad|månader"
			+ "|månaden|veckan?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
			+ "|m[aä]n|kvinna|männen|barn|unga|ungdomar|personer|person|boenden|lägenheter|tjänst|tjänster"
			+ "|genomförandeplaner|länets?|grannkommunerna|kvinnojour.*|civilsamhäll.*|samverkan.*|samarbetet?"
			+ "|varav|helt|delvis|saknas|gemensam|gemensamma|loka(?:l|la|lt)|ger|antal|antalet|andelen|totalt"
			+ "|bedöm(?:s|er|as)|tilldelad|revidera[dt]|godkänn(?:s|er|a)|förbättrat|fattat|utbildning|stöd|sou|strategi.*|handlingsplan(?:en)?"
			+ "|internkontrollplan(?:en)?|förslag.*|redovisa.*"
			+ "|(?:budget|utfall|intäkt|kostnad|netto|prognos|avvik|underskott|överskott).*)");

	/** Endings are made of the letters that stay: a, e, n, o, r, s, t. */
	private static final String[] CIRCLES = { "bdfghjklmpv", "iuyåäö" };

	private static final Map<String, String> SEXES = Map.ofEntries(Map.entry("kvinnor", "män"),
			Map.entry("kvinnorna", "männen"), Map.entry("män", "kvinnor"), Map.entry("männen", "kvinnorna"),
			Map.entry("flickor", "pojkar"), Map.entry("pojkar", "flickor"), Map.entry("flicka", "pojke"),
			Map.entry("pojke", "flicka"));

	private final Set<String> words = new TreeSet<>();

	private final Set<String> kept;

	/**
	 * Alters the words of some texts.
	 * @param names titles and names whose words become others
	 * @param profile how such documents look: words that stay
	 */
	AlteredWords(Collection<String> names, String profile) {
		this.kept = words(List.of(profile));
		words(names).forEach((each) -> this.words.add(stem(each)));
	}

	private static Set<String> words(Collection<String> texts) {
		Set<String> words = new TreeSet<>();
		texts.forEach((each) -> replace(WORD, each, (word) -> {
			words.add(word.toLowerCase(Locale.ROOT));
			return word;
		}));
		return words;
	}

	/** Compounds are written with and without an s between. */
	private static String stem(String word) {
		return word.toLowerCase(Locale.ROOT).replace("s", "");
	}

	String in(String text) {
		return replace(WORD, text, this::other);
	}

	private String other(String word) {
		if (SEXES.containsKey(word)) {
			return SEXES.getOrDefault(word, word);
		}
		boolean small = word.length() < 4 && !word.equals(word.toUpperCase(Locale.ROOT));
		if (small || KNOWN.matches(word) || this.kept.contains(word.toLowerCase(Locale.ROOT)) || !named(stem(word))) {
			return word;
		}
		Matcher kind = KIND.matcher(word);
		return kind.find() ? letters(word.substring(0, kind.start())) + kind.group() : letters(word);
	}

	/** A part of one that a line cuts, and one with more at its end, belong to it. */
	private boolean named(String word) {
		return this.words.stream()
			.anyMatch((each) -> each.equals(word) || (each.length() > 4 && word.startsWith(each))
					|| (word.length() > 4 && (each.startsWith(word) || each.endsWith(word))));
	}

	private static String letters(String word) {
		StringBuilder other = new StringBuilder();
		boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
		word.chars().forEach((each) -> other.append(abbreviation && each == 'S' ? 'T' : letter((char) each)));
		return other.toString();
	}

	private static char letter(char letter) {
		char lower = Character.toLowerCase(letter);
		for (String circle : CIRCLES) {
			int at = circle.indexOf(lower);
			if (at >= 0) {
				char next = circle.charAt((at + 1) % circle.length());
				return (lower == letter) ? next : Character.toUpperCase(next);
			}
		}
		return letter;
	}

	static String replace(Pattern pattern, String text, Function<String, String> other) {
		Matcher matcher = pattern.matcher(text);
		StringBuilder altered = new StringBuilder();
		while (matcher.find()) {
			matcher.appendReplacement(altered, Matcher.quoteReplacement(other.apply(matcher.group())));
		}
		return matcher.appendTail(altered).toString();
	}

}
