package se.uppdragsgrafen.extract.wording;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** The names of bodies that a document spells out, by their abbreviations. */
public final class SpelledOut {

	/** A body's name among other words. */
	public static final Pattern PRINTED = Pattern.compile("(?:^|[^\\pL-])(" + Words.BODY + ")(?:[^\\pL-]|$)");

	private static final Pattern EXPLAINED = Pattern.compile("(\\p{Lu}{2,6})\\s*[:=–-]\\s*(" + Words.BODY + ")\\.?");

	private static final Pattern IN_PARENTHESES = Pattern.compile("(" + Words.BODY + ") \\((\\p{Lu}{2,6})\\)");

	private final Map<String, String> names = new LinkedHashMap<>();

	private final Set<String> learnt = new HashSet<>();

	/** What the texts of a document say. */
	public static SpelledOut in(List<String> texts) {
		SpelledOut names = new SpelledOut();
		texts.forEach(names::learn);
		return names;
	}

	private void learn(String text) {
		explain(text);
		Matcher printed = PRINTED.matcher(text);
		while (printed.find()) {
			if (this.learnt.add(printed.group(1))) {
				String name = Body.nominative(printed.group(1));
				this.names.putIfAbsent(Body.initials(name), name);
			}
		}
	}

	/** "KS: kommunstyrelsen", "kommunstyrelsen (KS)". */
	private void explain(String text) {
		Matcher before = EXPLAINED.matcher(text);
		if (before.matches()) {
			this.names.put(before.group(1), Body.nominative(before.group(2)));
		}
		Matcher after = IN_PARENTHESES.matcher(text);
		while (after.find()) {
			this.names.put(after.group(2), Body.nominative(after.group(1)));
		}
	}

	/** The name that an abbreviation stands for. */
	public Optional<String> of(String abbreviation) {
		return Optional.ofNullable(this.names.get(abbreviation));
	}

	/**
	 * All that decide: nämnder and the kommunstyrelse, not the council over them nor an
	 * office under them.
	 */
	public Stream<String> deciding() {
		return this.names.values().stream().filter(SpelledOut::decides).distinct();
	}

	private static boolean decides(String name) {
		return switch (Body.typ(name)) {
			case NAMND, GEMENSAM_NAMND, KOMMUNSTYRELSE -> true;
			default -> false;
		};
	}

}
