package se.uppdragsgrafen.catalogue.fullstandighet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How many documents are expected, and how many of them are here.
 *
 * @param expected how many are expected
 * @param here how many of them are here
 * @param kommuner the kod of each municipality that one is expected of
 * @param since the first year that one is expected of; null where none is
 */
public record Tally(int expected, int here, Set<String> kommuner, @Nullable String since) {

	private static final int YEAR = "2022".length();

	public Tally {
		kommuner = Set.copyOf(kommuner);
	}

	/** That of a list with a row for each. */
	static Tally of(List<Map<String, @Nullable Object>> rows) {
		int here = (int) rows.stream().filter((row) -> Objects.equals(row.get("finns"), true)).count();
		Set<String> kommuner = rows.stream().map((row) -> text(row, "kommunkod")).collect(Collectors.toSet());
		String since = rows.stream()
			.map((row) -> text(row, "period").substring(0, YEAR))
			.min(String::compareTo)
			.orElse(null);
		return new Tally(rows.size(), here, kommuner, since);
	}

	/** How many are not here. */
	public int missing() {
		return this.expected - this.here;
	}

	private static String text(Map<String, @Nullable Object> row, String column) {
		return String.valueOf(row.get(column));
	}

}
