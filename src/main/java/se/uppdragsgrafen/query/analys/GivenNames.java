package se.uppdragsgrafen.query.analys;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.KnownNames.Known;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.Nearest;

/** Codes, names and ids that a filter is given, held against what there is. */
public final class GivenNames {

	/** Names of what there is that are told. */
	private static final int TOLD = 10;

	/** The arguments of analyses that name something, and what. */
	private static final Map<String, String> ARGUMENTS = Map.of("kommun", "Kommun", "namnd", "Namnd", "avtal", "Avtal");

	private GivenNames() {
	}

	/**
	 * The values that a statement compares with, for each value given.
	 * @param argument what is given them
	 * @param names of the type that they are of
	 * @throws BadArgument where one of them is no name of that type
	 */
	public static List<@Nullable Object> keys(String argument, Collection<? extends @Nullable Object> given,
			Map<String, Known> names) {
		return given.stream()
			.<@Nullable Object>map((each) -> (each != null) ? key(argument, each, names) : null)
			.toList();
	}

	/**
	 * The parameters of an analysis, those that name something as its statement compares
	 * them.
	 * @throws BadArgument where there is no such thing
	 */
	public static Map<String, @Nullable Object> in(Map<String, @Nullable Object> parameters, KnownNames names) {
		Map<String, @Nullable Object> keys = new HashMap<>(parameters);
		ARGUMENTS.forEach((argument, type) -> {
			switch (parameters.get(argument)) {
				case List<?> given -> keys.put(argument, keys(argument, given, names.of(type)));
				case String given -> keys.put(argument, key(argument, given, names.of(type)));
				case null, default -> {
					// not asked for
				}
			}
		});
		return keys;
	}

	private static Object key(String argument, Object given, Map<String, Known> names) {
		String name = given.toString().strip().toLowerCase(Locale.ROOT);
		Known known = names.get(name);
		if (known == null && !names.isEmpty()) {
			throw none(argument, given.toString(), names);
		}
		return (known != null) ? known.key() : name;
	}

	private static BadArgument none(String argument, String given, Map<String, Known> names) {
		List<String> near = Nearest.to(given, names.keySet())
			.stream()
			.map((name) -> quoted(name, names.get(name)))
			.distinct()
			.toList();
		Message hint = near.isEmpty() ? among(names)
				: Message.of("Did you mean %s?", "Menade du %s?", String.join(", ", near));
		return new BadArgument(new Message(
				"'%s' is '%s', which is no code, name or id in the data set. %s".formatted(argument,
						Given.shortened(given), hint.english()),
				"'%s' är '%s', som inte är kod, namn eller id för något i datamängden. %s".formatted(argument,
						Given.shortened(given), hint.swedish())));
	}

	private static String quoted(String name, @Nullable Known known) {
		return (known == null || known.title().equalsIgnoreCase(name))
				? "'%s'".formatted((known != null) ? known.title() : name) : "'%s' (%s)".formatted(name, known.title());
	}

	private static Message among(Map<String, Known> names) {
		TreeSet<String> titles = new TreeSet<>();
		names.values().forEach((known) -> titles.add(known.title()));
		String told = String.join(", ", titles.stream().limit(TOLD).toList());
		int more = titles.size() - TOLD;
		return (more > 0) ? Message.of("There are: %s, and %d more.", "Det finns: %s, och %d till.", told, more)
				: Message.of("There are: %s.", "Det finns: %s.", told);
	}

}
