package se.uppdragsgrafen.catalogue.fullstandighet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;

/** Which documents are expected, and which of them are here. */
public final class Completeness {

	private final List<Rhythm> rhythms;

	/** Of those rhythms. */
	public Completeness(List<Rhythm> rhythms) {
		this.rhythms = List.copyOf(rhythms);
	}

	/**
	 * A row for each document that is expected, rhythm by rhythm in the order of time.
	 * @param kommuner only these, by kod; null for all
	 * @param here only those that are here, or that are not; null for both
	 */
	public List<Map<String, @Nullable Object>> rows(GraphReader reader, @Nullable List<?> kommuner,
			@Nullable Boolean here) {
		List<Rhythm> asked = this.rhythms.stream()
			.filter((each) -> kommuner == null || kommuner.contains(each.kommun()))
			.toList();
		List<String> codes = asked.stream().map(Rhythm::kommun).distinct().toList();
		Map<String, List<Map<String, @Nullable Object>>> loaded = reader
			.read(ReadStatements.named("dokument-per-kommun", Map.of("kommun", codes)))
			.stream()
			.collect(Collectors.groupingBy((each) -> String.valueOf(each.get("kod"))));
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Rhythm rhythm : asked) {
			for (String period : rhythm.expected()) {
				Map<String, @Nullable Object> row = row(rhythm, period,
						loaded.getOrDefault(rhythm.kommun(), List.of()));
				if (here == null || here.equals(row.get("finns"))) {
					rows.add(row);
				}
			}
		}
		return rows;
	}

	/** How many are expected now, and how many of them are here. */
	public Tally tally(GraphReader reader) {
		return Tally.of(rows(reader, null, null));
	}

	/** What is expected now, so that a change of it is seen. */
	@Override
	public String toString() {
		return this.rhythms.stream().map((each) -> each + " " + each.expected()).collect(Collectors.joining());
	}

	private static Map<String, @Nullable Object> row(Rhythm rhythm, String period,
			List<Map<String, @Nullable Object>> ofKommun) {
		List<String> found = ofKommun.stream()
			.filter((each) -> rhythm.typ().equals(each.get("typ")))
			.filter((each) -> has(each.get("perioder"), period))
			.filter((each) -> rhythm.namnd() == null || has(each.get("namnder"), rhythm.namnd()))
			.map((each) -> String.valueOf(each.get("id")))
			.toList();
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("kommunkod", rhythm.kommun());
		row.put("kommunnamn", ofKommun.isEmpty() ? null : ofKommun.getFirst().get("namn"));
		row.put("namnd", rhythm.namnd());
		row.put("dokumenttyp", rhythm.typ());
		row.put("period", period);
		row.put("finns", !found.isEmpty());
		row.put("dokument", found);
		return row;
	}

	private static boolean has(@Nullable Object list, String value) {
		return list instanceof List<?> values && values.contains(value);
	}

}
