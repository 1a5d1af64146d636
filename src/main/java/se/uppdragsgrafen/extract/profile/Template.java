package se.uppdragsgrafen.extract.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * How a line looks, as a steward writes it: <code>{titel} ({namnd})[.]</code>. Braces
 * name what stands there, brackets hold what may be missing, the rest stands as it is.
 * Matched in linear time.
 */
public final class Template {

	private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z*]+)\\}");

	/** Characters; a longer one is no line of a document, and takes time squared. */
	static final int LONGEST = 1000;

	/** Of one that is too long. */
	private static final int SHOWN = 40;

	private final String written;

	private final Pattern pattern;

	private Template(String written) {
		this.written = written;
		this.pattern = Pattern.compile(regex(written));
	}

	/**
	 * Reads a template.
	 * @throws InvalidProfile where it is too long, names something that is no
	 * {@link Hole}, or has a bracket without the other one
	 */
	@JsonCreator
	public static Template of(String written) {
		if (written.length() > LONGEST) {
			throw new InvalidProfile("Mallen som börjar med «%s» är längre än %d tecken."
				.formatted(written.substring(0, written.offsetByCodePoints(0, SHOWN)), LONGEST));
		}
		try {
			return new Template(written);
		}
		catch (PatternSyntaxException ex) {
			throw new InvalidProfile("Mallen «%s» har en hakparentes utan den andra.".formatted(written), ex);
		}
	}

	private static String regex(String written) {
		StringBuilder regex = new StringBuilder("(?s)");
		Matcher hole = HOLE.matcher(written);
		int at = 0;
		while (hole.find()) {
			literal(written.substring(at, hole.start()), regex);
			regex.append(Hole.named(hole.group(1), written));
			at = hole.end();
		}
		literal(written.substring(at), regex);
		return regex.toString();
	}

	private static void literal(String text, StringBuilder regex) {
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			switch (each) {
				case '[' -> regex.append("(?:");
				case ']' -> regex.append(")?");
				case ' ' -> regex.append("\\s+");
				default -> regex.append(Pattern.quote(String.valueOf(each)));
			}
		}
	}

	/** What stands in the holes, where the whole text looks like this. */
	public Optional<Map<String, String>> match(String text) {
		Matcher matcher = this.pattern.matcher(text);
		return matcher.matches() ? Optional.of(holes(matcher)) : Optional.empty();
	}

	/** Whether the whole text looks like this. */
	public boolean matches(String text) {
		return this.pattern.matcher(text).matches();
	}

	/** A matcher that finds it anywhere in a text. */
	Matcher in(String text) {
		return this.pattern.matcher(text);
	}

	/** What stands in the holes of a match. */
	Map<String, String> holes(Matcher matcher) {
		Map<String, String> holes = new LinkedHashMap<>();
		this.pattern.namedGroups().keySet().forEach((name) -> {
			String value = matcher.group(name);
			if (value != null) {
				holes.put(name, value.strip());
			}
		});
		return holes;
	}

	/** Whether something of this name stands in it. */
	boolean has(String name) {
		return this.pattern.namedGroups().containsKey(name);
	}

	@Override
	public String toString() {
		return this.written;
	}

}
