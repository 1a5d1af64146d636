package se.uppdragsgrafen.catalogue;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import se.uppdragsgrafen.query.analys.BadArgument;

/**
 * What is asked of a table besides its name.
 *
 * @param utgava the number of an edition; null where none is named
 * @param tid a time with its zone, of which the edition is meant that was there then;
 * null where none is named
 * @param bom whether a byte order mark comes first, as spreadsheets want it
 * @param separator between cells
 */
record ExportArguments(@Nullable Long utgava, @Nullable String tid, boolean bom, char separator) {

	private static final String EDITION = "vid";

	private static final String BOM = "bom";

	private static final String SEPARATOR = "separator";

	/**
	 * The arguments of any format.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static ExportArguments of(MultiValueMap<String, String> given) {
		return read(given, Set.of(EDITION));
	}

	/**
	 * The arguments of CSV.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static ExportArguments ofCsv(MultiValueMap<String, String> given) {
		return read(given, Set.of(EDITION, BOM, SEPARATOR));
	}

	private static ExportArguments read(MultiValueMap<String, String> given, Set<String> known) {
		given.keySet().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			String names = String.join(", ", known.stream().sorted().toList());
			throw new BadArgument("There is no argument '%s'. There are: %s.",
					"Det finns inget argument '%s'. Det finns: %s.", name, names);
		});
		String vid = given.getFirst(EDITION);
		boolean number = vid != null && vid.matches("\\d{1,15}");
		return new ExportArguments(number ? Long.valueOf(vid) : null, (vid == null || number) ? null : time(vid),
				choice(given, BOM, "false", Set.of("true", "false")).equals("true"),
				choice(given, SEPARATOR, ",", Set.of(",", ";")).charAt(0));
	}

	private static String time(String vid) {
		try {
			return OffsetDateTime.parse(vid).toString();
		}
		catch (DateTimeException ex) {
			throw new BadArgument(
					"'vid' is the number of an edition, or a time with its zone such as 2026-11-21T12:00:00Z (a '+' in an address is %%2B).",
					"'vid' är numret på en utgåva, eller en tid med sin zon som 2026-11-21T12:00:00Z (ett '+' i en adress är %%2B).");
		}
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
