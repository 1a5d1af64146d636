package se.uppdragsgrafen.page.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How many rows each kommun has of each kind, a bar each, the most first.
 *
 * @param width of the picture
 * @param height of the picture
 * @param column what tells the kinds from each other
 * @param rows how many were counted: those that the view shows, which may not be all
 * @param bars one for each kind
 */
public record Counts(int width, int height, String column, int rows, List<Bar> bars) {

	private static final int WIDTH = 860;

	private static final int ROOM = 520;

	private static final int LINE = 28;

	/**
	 * A kind.
	 *
	 * @param kommun whose
	 * @param value of the column; null where the rows have none
	 * @param count how many there are
	 * @param y where it lies
	 * @param length how long it is
	 */
	public record Bar(String kommun, @Nullable Object value, int count, int y, long length) {
	}

	/** What is counted together. */
	private record Kind(String kommun, @Nullable Object value) {
	}

	/** That of rows which name their kommun. */
	public static Counts of(List<Map<?, ?>> rows, String column) {
		Map<Kind, Integer> kinds = new LinkedHashMap<>();
		rows.forEach((row) -> kinds.merge(new Kind(kommun(row), row.get(column)), 1, Integer::sum));
		List<Map.Entry<Kind, Integer>> all = new ArrayList<>(kinds.entrySet());
		all.sort(Map.Entry.<Kind, Integer>comparingByValue().reversed());
		List<Bar> bars = new ArrayList<>();
		for (Map.Entry<Kind, Integer> each : all) {
			bars.add(new Bar(each.getKey().kommun, each.getKey().value, each.getValue(), LINE * (bars.size() + 1),
					Math.max(2, Math.round((double) ROOM * each.getValue() / all.getFirst().getValue()))));
		}
		return new Counts(WIDTH, LINE * (bars.size() + 1), column, rows.size(), bars);
	}

	/** Of which there is nothing but a rhythm, the code is known alone. */
	private static String kommun(Map<?, ?> row) {
		return String.valueOf(Objects.requireNonNullElse(row.get("kommunnamn"), row.get("kommunkod")));
	}

}
