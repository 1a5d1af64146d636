package se.uppdragsgrafen.catalogue.csv;

import java.util.Set;

import org.springframework.util.MultiValueMap;

import se.uppdragsgrafen.query.analys.BadArgument;

/**
 * The form of a CSV file, which every address of CSV takes the same options for.
 *
 * @param bom whether a byte order mark comes first: the file is for a spreadsheet, and
 * holds no formula
 * @param separator between cells: a comma or a semicolon
 * @param labels whether what ids are called stands beside them
 */
public record CsvForm(boolean bom, char separator, boolean labels) {

	/** The form that data packages have, and that CSV on the Web describes. */
	public static final CsvForm PLAIN = new CsvForm(false, ',', false);

	private static final String BOM = "bom";

	private static final String LABELS = "etiketter";

	private static final String SEPARATOR = "separator";

	/** The names of the options. */
	public static final Set<String> OPTIONS = Set.of(BOM, LABELS, SEPARATOR);

	/**
	 * The form that is asked for; other arguments are passed by.
	 * @throws BadArgument where an option has no such value
	 */
	public static CsvForm of(MultiValueMap<String, String> given) {
		return new CsvForm(truth(given, BOM), choice(given, SEPARATOR, ",", Set.of(",", ";")).charAt(0),
				truth(given, LABELS));
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
