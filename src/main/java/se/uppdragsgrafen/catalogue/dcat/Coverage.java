package se.uppdragsgrafen.catalogue.dcat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.catalogue.fullstandighet.Tally;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;

/**
 * What the data set covers, as the graph has it.
 *
 * @param utgava the edition that it is said of
 * @param issued the day when the first edition came; null before it
 * @param modified the day when the last one came; null before it
 * @param kommuner those that there is something of
 * @param since the first year of each part, by its name; none where it has no times
 * @param documents the documents that are expected, and those that are here
 */
public record Coverage(long utgava, @Nullable String issued, @Nullable String modified, List<Place> kommuner,
		Map<String, String> since, Tally documents) {

	private static final int YEAR = "2022".length();

	private static final int DAY = "2022-11-17".length();

	/**
	 * A municipality.
	 *
	 * @param id the permanent key
	 * @param kod Statistics Sweden's four digits
	 * @param namn the name
	 */
	record Place(String id, String kod, String namn) {
	}

	public Coverage {
		kommuner = List.copyOf(kommuner);
		since = Map.copyOf(since);
	}

	/** That of what is loaded now. */
	public static Coverage read(GraphReader reader, Completeness completeness, long utgava) {
		Map<String, @Nullable Object> row = reader.read(ReadStatements.named("katalog", Map.of())).getFirst();
		List<Place> places = new ArrayList<>();
		for (Object each : list(row.get("kommuner"))) {
			Map<?, ?> kommun = (Map<?, ?>) each;
			places.add(new Place(String.valueOf(kommun.get("id")), String.valueOf(kommun.get("kod")),
					String.valueOf(kommun.get("namn"))));
		}
		Map<String, String> since = new HashMap<>();
		for (Part part : Part.ALL) {
			list(row.get(part.key())).stream()
				.map((time) -> time.toString().substring(0, YEAR))
				.min(String::compareTo)
				.ifPresent((year) -> since.put(part.key(), year));
		}
		return new Coverage(utgava, day(row.get("utgiven")), day(row.get("andrad")), places, since,
				completeness.tally(reader));
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

	private static @Nullable String day(@Nullable Object time) {
		return (time != null) ? time.toString().substring(0, DAY) : null;
	}

}
