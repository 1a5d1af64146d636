package se.uppdragsgrafen.catalogue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import se.uppdragsgrafen.catalogue.csv.CsvForm;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.andringar.At;

/**
 * What is asked of a table besides its name.
 *
 * @param at the edition
 * @param where the filters as JSON; null for all
 * @param form the form that CSV has
 */
record ExportArguments(At at, @Nullable String where, CsvForm form) {

	/** All of the present, as it is loaded. */
	static final ExportArguments PRESENT = new ExportArguments(At.of(null), null, CsvForm.PLAIN);

	private static final String EDITION = "vid";

	private static final String WHERE = "where";

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
	 * The arguments of CSV that is of the whole graph.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static ExportArguments ofNetwork(MultiValueMap<String, String> given) {
		return read(given, withForm(EDITION));
	}

	/**
	 * The arguments of CSV.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static ExportArguments ofCsv(MultiValueMap<String, String> given) {
		return read(given, withForm(EDITION, WHERE));
	}

	private static Set<String> withForm(String... names) {
		return Stream.concat(Stream.of(names), CsvForm.OPTIONS.stream()).collect(Collectors.toSet());
	}

	/**
	 * Refuses what is not known.
	 * @throws BadArgument where there is another argument
	 */
	static void check(MultiValueMap<String, String> given, Set<String> known) {
		given.keySet().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			String names = String.join(", ", known.stream().sorted().toList());
			throw new BadArgument("There is no argument '%s'. There are: %s.",
					"Det finns inget argument '%s'. Det finns: %s.", name, names);
		});
	}

	private static ExportArguments read(MultiValueMap<String, String> given, Set<String> known) {
		check(given, known);
		At at = At.of(given.getFirst(EDITION));
		String where = given.getFirst(WHERE);
		if (where != null && !at.now()) {
			throw new BadArgument("'where' is asked of the present. Leave 'vid' out, or take the whole table.",
					"'where' gäller nuet. Utelämna 'vid', eller ta hela tabellen.");
		}
		return new ExportArguments(at, where, CsvForm.of(given));
	}

}
