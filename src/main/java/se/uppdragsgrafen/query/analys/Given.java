package se.uppdragsgrafen.query.analys;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Arguments as they were given, held against what the analysis allows. */
final class Given {

	static final String FIRST = "first";

	static final String OFFSET = "offset";

	/** Rows of a page: more than the lists have, for a row holds a figure and no tree. */
	static final int PAGE_MOST = 1_000;

	/** Values of one argument. */
	static final int VALUES_MOST = 500;

	/** Persons discharged in a month: more than any county has. */
	static final int PERSONS_MOST = 100_000;

	private Given() {
	}

	/**
	 * A parameter for each argument.
	 * @throws BadArgument where one is unknown, missing, or out of bounds
	 */
	static Map<String, @Nullable Object> checked(Analysis analysis, Map<String, @Nullable Object> given) {
		given.keySet().forEach(analysis::required);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		for (Argument argument : analysis.arguments()) {
			parameters.put(argument.name(), value(argument, given.get(argument.name())));
		}
		Calculation.of(analysis.name()).check(parameters);
		return parameters;
	}

	private static @Nullable Object value(Argument argument, @Nullable Object given) {
		Object value = (given != null) ? given : argument.otherwise();
		if (value == null) {
			if (argument.required()) {
				throw new BadArgument("'%s' must be given.", "'%s' måste anges.", argument.name());
			}
			return null;
		}
		return switch (argument.name()) {
			case FIRST -> within(argument, value, 1, PAGE_MOST);
			case OFFSET -> within(argument, value, 0, Integer.MAX_VALUE - PAGE_MOST);
			default -> argument.list() ? listed(argument, value) : single(argument, value);
		};
	}

	private static Object single(Argument argument, Object value) {
		return (argument.kind() == Kind.TIDPUNKT) ? day(argument, value.toString()) : value;
	}

	/** Analyses ask about a day; a month has days that differ. */
	private static String day(Argument argument, String value) {
		try {
			return LocalDate.parse(value).toString();
		}
		catch (DateTimeParseException ex) {
			throw new BadArgument("'%s' is '%s' but must be a day of the calendar, as in 2022-11-17.",
					"'%s' är '%s' men måste vara en dag i kalendern, som 2022-11-17.", argument.name(),
					shortened(value));
		}
	}

	private static List<?> listed(Argument argument, Object value) {
		List<?> each = (value instanceof List<?> list) ? list.stream().filter(Objects::nonNull).toList()
				: List.of(value);
		if (each.size() > VALUES_MOST) {
			throw new BadArgument("'%s' has %d values but may have %d. Ask in several questions.",
					"'%s' har %d värden men får ha %d. Fråga i flera frågor.", argument.name(), each.size(),
					VALUES_MOST);
		}
		return each;
	}

	private static Object within(Argument argument, Object value, int least, int most) {
		long number = ((Number) value).longValue();
		if (number < least || number > most) {
			throw new BadArgument("'%s' is %d but must be %d to %d. Ask for less and page on with 'offset'.",
					"'%s' är %d men måste vara %d till %d. Fråga efter färre och bläddra vidare med 'offset'.",
					argument.name(), number, least, most);
		}
		return value;
	}

	static String shortened(String text) {
		return text.substring(0, Math.min(text.length(), 80));
	}

}
