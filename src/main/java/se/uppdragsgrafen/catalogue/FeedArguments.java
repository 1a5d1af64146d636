package se.uppdragsgrafen.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import se.uppdragsgrafen.query.analys.BadArgument;

/**
 * What is asked of the feed.
 *
 * @param kommun only these, by code; null for all
 * @param namnd only these, by id; null for all
 * @param fore the position to go on before; null for the newest
 * @param first how many entries
 */
record FeedArguments(@Nullable List<String> kommun, @Nullable List<String> namnd, @Nullable String fore, int first) {

	static final String BEFORE = "fore";

	private static final String FIRST = "first";

	private static final Map<String, Pattern> CHOSEN = Map.of("kommun", Pattern.compile("\\d{4}"), "namnd",
			Pattern.compile("namnd(/[a-z0-9-]+)+"));

	private static final int DEFAULT = 50;

	private static final int MOST = 500;

	/**
	 * The arguments of an address.
	 * @throws BadArgument where there is another, or one is no such value
	 */
	static FeedArguments of(MultiValueMap<String, String> given) {
		if (!Set.of("kommun", "namnd", BEFORE, FIRST).containsAll(given.keySet())) {
			throw new BadArgument("There are only the arguments kommun, namnd, fore and first.",
					"Det finns bara argumenten kommun, namnd, fore och first.");
		}
		CHOSEN.forEach((name, pattern) -> {
			if (!given.getOrDefault(name, List.of()).stream().allMatch((each) -> pattern.matcher(each).matches())) {
				throw new BadArgument(
						"'%s' has no such value. A kommun is its code, such as 2380; a nämnd its id, such as namnd/2313/socialnamnden.",
						"'%s' har inget sådant värde. En kommun är sin kod, som 2380; en nämnd sitt id, som namnd/2313/socialnamnden.",
						name);
			}
		});
		return new FeedArguments(given.get("kommun"), given.get("namnd"), given.getFirst(BEFORE),
				first(given.getFirst(FIRST)));
	}

	private static int first(@Nullable String text) {
		if (text == null) {
			return DEFAULT;
		}
		if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
			throw new BadArgument("'first' must be a whole number from 1 to %d.",
					"'first' måste vara ett heltal från 1 till %d.", MOST);
		}
		return Integer.parseInt(text);
	}

	/** Whether the log is looked through for what is wanted. */
	boolean chosen() {
		return this.kommun != null || this.namnd != null;
	}

}
