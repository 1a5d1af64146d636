package se.uppdragsgrafen.catalogue;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.andringar.At;

/**
 * What is asked of a table besides its name.
 *
 * @param at the edition
 * @param where the filters as JSON; null for all
 * @param bom whether a byte order mark comes first, as spreadsheets want it
 * @param separator between cells
 * @param labels whether what references are called stands beside them
 */
record ExportArguments(At at, @Nullable String where, boolean bom, char separator, boolean labels) {

	/** All of the present, as it is loaded. */
	static final ExportArguments PRESENT = new ExportArguments(At.of(null), null, false, ',', false);

	private static final String EDITION = "vid";

	private static final String WHERE = "where";

	private static final String BOM = "bom";

	private static final String LABELS = "etiketter";

	private static final String SEPARATOR = "separator";

	/**
	 * The arguments of any format.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static ExportArguments of(MultiValueMap<String, String> given) {
		return read(given, Set.of(EDITION));
	}

	/**
	 * The arguments of a table.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static ExportArguments ofTable(MultiValueMap<String, String> given) {
		return read(given, Set.of(EDITION, WHERE));
	}

	/**
	 * The arguments of a table that is of the whole graph.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static ExportArguments ofNetwork(MultiValueMap<String, String> given) {
		return read(given, Set.of(EDITION, BOM, SEPARATOR));
	}

	/**
	 * The arguments of CSV.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static ExportArguments ofCsv(MultiValueMap<String, String> given) {
		return read(given, Set.of(EDITION, WHERE, BOM, SEPARATOR, LABELS));
	}

	private static ExportArguments read(MultiValueMap<String, String> given, Set<String> known) {
		given.keySet().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			String names = String.join(", ", known.stream().sorted().toList());
			throw new BadArgument("There is no argument '%s'. There are: %s.",
					"Det finns inget argument '%s'. Det finns: %s.", name, names);
		});
		At at = At.of(given.getFirst(EDITION));
		String where = given.getFirst(WHERE);
		if (where != null && !at.now()) {
			throw new BadArgument("'where' is asked of the present. Leave 'vid' out, or take the whole table.",
					"'where' gäller nuet. Utelämna 'vid', eller ta hela tabellen.");
		}
		return new ExportArguments(at, where, truth(given, BOM),
				choice(given, SEPARATOR, ",", Set.of(",", ";")).charAt(0), truth(given, LABELS));
	}

	private static boolean truth(MultiValueMap<String, String> given, String name) {
		return choice(given, name, "false", Set.of("true", "false")).equals("true");
	}

	private static String choice(MultiValueMap<String, String> given, String name, String otherwise,
			Set<String> choices) {
		String text = given.getFirst(name);
		if (text == null) {
			return otherwise;
		}
		if (!choices.contains(text)) {
			String all = String.join(" ", choices.stream().sorted().toList());
			throw new BadArgument("'%s' must be one of: %s", "'%s' måste vara något av: %s", name, all);
		}
		return text;
	}

}
