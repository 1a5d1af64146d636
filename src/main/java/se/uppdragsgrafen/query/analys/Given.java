package se.uppdragsgrafen.query.analys;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Arguments as they were given, held against what the analysis allows. */
final class Given {

	static final String FIRST = "first";

	static final String OFFSET = "offset";

	/** Rows of a page: more than the lists have, for a row holds a figure and no tree. */
	static final int PAGE_MOST = 1_000;

	/** Values of one argument. */
	static final int VALUES_MOST = 500;

	private Given() {
	}

	/**
	 * A parameter for each argument.
	 * @throws BadArgument where one is unknown, missing, or out of bounds
	 */
	static Map<String, @Nullable Object> checked(Analysis analysis, Map<String, @Nullable Object> given) {
		given.keySet().forEach(name -> known(analysis, name));
		Map<String, @Nullable Object> parameters = new HashMap<>();
		for (Argument argument : analysis.arguments()) {
			parameters.put(argument.name(), value(argument, given.get(argument.name())));
		}
		return parameters;
	}

	private static void known(Analysis analysis, String name) {
		if (analysis.argument(name).isEmpty()) {
			String names = analysis.arguments().stream().map(Argument::name).collect(Collectors.joining(", "));
			throw new BadArgument(
					"'%s' has no argument '%s'. It has: %s.".formatted(analysis.name(), shortened(name), names));
		}
	}

	private static @Nullable Object value(Argument argument, @Nullable Object given) {
		Object value = (given != null) ? given : argument.otherwise();
		if (value == null) {
			if (argument.required()) {
				throw new BadArgument("'%s' must be given.".formatted(argument.name()));
			}
			return null;
		}
		return switch (argument.name()) {
			case FIRST -> within(argument, value, 1, PAGE_MOST);
			case OFFSET -> within(argument, value, 0, Integer.MAX_VALUE - PAGE_MOST);
			default -> argument.list() ? listed(argument, value) : value;
		};
	}

	/** Each once: a kommun asked for twice is one. */
	private static List<Object> listed(Argument argument, Object value) {
		Set<Object> each = new LinkedHashSet<>((value instanceof List<?> list) ? list : List.of(value));
		each.remove(null);
		if (each.size() > VALUES_MOST) {
			throw new BadArgument("'%s' has %d values but may have %d. Ask in several questions."
				.formatted(argument.name(), each.size(), VALUES_MOST));
		}
		return List.copyOf(each);
	}

	private static Object within(Argument argument, Object value, int least, int most) {
		long number = ((Number) value).longValue();
		if (number < least || number > most) {
			throw new BadArgument("'%s' is %d but must be %d to %d. Ask for less and page on with 'offset'."
				.formatted(argument.name(), number, least, most));
		}
		return value;
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(text.length(), 80));
	}

}
