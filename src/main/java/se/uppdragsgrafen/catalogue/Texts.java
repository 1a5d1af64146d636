package se.uppdragsgrafen.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import se.uppdragsgrafen.catalogue.csv.CsvForm;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.analys.Analyses;
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
	 * The values of the arguments, but for the options of CSV.
	 * @throws BadArgument where there is no such argument, or a text is no such value
	 */
	static Map<String, @Nullable Object> values(Analysis analysis, MultiValueMap<String, String> texts) {
		Map<String, @Nullable Object> values = new HashMap<>();
		texts.forEach((name, given) -> {
			if (!CsvForm.OPTIONS.contains(name)) {
				values.put(name, value(analysis.required(name), given));
			}
		});
		return values;
	}

	/**
	 * The analysis of that name.
	 * @throws NothingThere where there is none; it says which there are
	 */
	static Analysis named(Analyses analyses, String name) {
		return analyses.named(name)
			.orElseThrow(() -> new NothingThere(Message.of("There is no such analysis. There are: %s.",
					"Det finns ingen sådan analys. Det finns: %s.",
					analyses.all().stream().map(Analysis::name).collect(Collectors.joining(", ")))));
	}

	private static Object value(Argument argument, List<String> given) {
		if (argument.list()) {
			return given.stream().map(text -> one(argument, text)).toList();
		}
		if (given.size() > 1) {
			throw new BadArgument("'%s' is given %d times but takes one value.",
					"'%s' är givet %d gånger men tar ett värde.", argument.name(), given.size());
		}
		return one(argument, given.getFirst());
	}

	private static Object one(Argument argument, String text) {
		if (text.isBlank()) {
			throw new BadArgument("'%s' has no value. Give one, or leave it out.",
					"'%s' har inget värde. Ange ett, eller utelämna det.", argument.name());
		}
		return switch (argument.kind()) {
			case INT, KRONOR ->
				Integer.valueOf(matching(argument, text, WHOLE, Message.of("a whole number", "ett heltal")));
			case NUMBER -> Double.valueOf(matching(argument, text, DECIMAL,
					Message.of("a number such as 9600 or 9600.50", "ett tal som 9600 eller 9600.50")));
			case TRUTH -> truth(argument, text);
			case CHOICE -> choice(argument, text);
			case TEXT, TIDPUNKT, NODE -> text;
		};
	}

	private static String matching(Argument argument, String text, Pattern pattern, Message expected) {
		if (!pattern.matcher(text).matches()) {
			throw refused(argument, text, expected);
		}
		return text;
	}

	private static Boolean truth(Argument argument, String text) {
		return switch (text) {
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> throw refused(argument, text, Message.of("true or false", "true eller false"));
		};
	}

	private static String choice(Argument argument, String text) {
		if (!argument.choices().contains(text)) {
			throw refused(argument, text,
					Message.of("one of %s", "något av %s", String.join(", ", argument.choices())));
		}
		return text;
	}

	private static BadArgument refused(Argument argument, String text, Message expected) {
		String shortened = text.substring(0, Math.min(text.length(), 80));
		return new BadArgument("'%1$s' is '%2$s' but must be %3$s.", "'%1$s' är '%2$s' men måste vara %4$s.",
				argument.name(), shortened, expected.english(), expected.swedish());
	}

}
