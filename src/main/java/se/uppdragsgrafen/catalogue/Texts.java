package se.uppdragsgrafen.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.Argument;
import se.uppdragsgrafen.query.analys.BadArgument;

/**
 * Arguments as an address has them: texts, which become values of the argument's kind.
 */
final class Texts {

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,4})?");

	private Texts() {
	}

	/**
	 * The values of the arguments.
	 * @throws BadArgument where there is no such argument, or a text is no such value
	 */
	static Map<String, @Nullable Object> values(Analysis analysis, MultiValueMap<String, String> texts) {
		Map<String, @Nullable Object> values = new HashMap<>();
		texts.forEach((name, given) -> values.put(name, value(analysis.required(name), given)));
		return values;
	}

	private static Object value(Argument argument, List<String> given) {
		if (argument.list()) {
			return given.stream().map(text -> one(argument, text)).toList();
		}
		if (given.size() > 1) {
			throw new BadArgument(
					"'%s' is given %d times but takes one value.".formatted(argument.name(), given.size()));
		}
		return one(argument, given.getFirst());
	}

	private static Object one(Argument argument, String text) {
		if (text.isBlank()) {
			throw new BadArgument("'%s' has no value. Give one, or leave it out.".formatted(argument.name()));
		}
		return switch (argument.kind()) {
			case INT, KRONOR -> Integer.valueOf(matching(argument, text, WHOLE, "a whole number"));
			case NUMBER -> Double.valueOf(matching(argument, text, DECIMAL, "a number such as 9600 or 9600.50"));
			case TRUTH -> truth(argument, text);
			case CHOICE -> choice(argument, text);
			case TEXT, TIDPUNKT, NODE -> text;
		};
	}

	private static String matching(Argument argument, String text, Pattern pattern, String expected) {
		if (!pattern.matcher(text).matches()) {
			throw refused(argument, text, expected);
		}
		return text;
	}

	private static Boolean truth(Argument argument, String text) {
		return switch (text) {
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> throw refused(argument, text, "true or false");
		};
	}

	private static String choice(Argument argument, String text) {
		if (!argument.choices().contains(text)) {
			throw refused(argument, text, "one of " + String.join(", ", argument.choices()));
		}
		return text;
	}

	private static BadArgument refused(Argument argument, String text, String expected) {
		return new BadArgument("'%s' is '%s' but must be %s.".formatted(argument.name(),
				text.substring(0, Math.min(text.length(), 80)), expected));
	}

}
