package se.uppdragsgrafen.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * When agreements hold, a bar each along the years. An end that no document states is
 * open.
 *
 * @param width of the picture
 * @param height of the picture
 * @param years where each year begins
 * @param bars one for each agreement
 */
public record TimeAxis(int width, int height, List<Year> years, List<Bar> bars) {

	private static final int WIDTH = 860;

	private static final int FROM = 20;

	private static final int TO = 840;

	private static final int LINE = 46;

	private static final int TOP = 40;

	/**
	 * A year.
	 *
	 * @param number which
	 * @param x where it begins
	 */
	public record Year(int number, long x) {
	}

	/**
	 * An agreement.
	 *
	 * @param row what is known of it
	 * @param x where its bar begins
	 * @param y where it lies
	 * @param length how long it is
	 * @param openFrom whether no first day is stated
	 * @param openTill whether no last day is stated
	 */
	public record Bar(Map<?, ?> row, long x, int y, long length, boolean openFrom, boolean openTill) {
	}

	/** That of rows of <em>avtalslage</em>. */
	public static TimeAxis of(List<Map<?, ?>> rows) {
		List<Double> ends = new ArrayList<>();
		rows.forEach((row) -> {
			add(Moment.begin(row.get("gallerFran")), ends);
			add(Moment.end(row.get("gallerTill")), ends);
			add(Moment.begin(row.get("beslutsdatum")), ends);
		});
		// A year more on either side for what is open there.
		int first = (int) Math.floor(ends.stream().mapToDouble(Double::doubleValue).min().orElse(2020)) - 1;
		int last = (int) Math.ceil(ends.stream().mapToDouble(Double::doubleValue).max().orElse(2021)) + 1;
		double scale = (TO - FROM) / (double) (last - first);
		List<Year> years = new ArrayList<>();
		int step = Math.max(1, (last - first) / 12);
		for (int year = first; year <= last; year += step) {
			years.add(new Year(year, Math.round(FROM + (year - first) * scale)));
		}
		List<Bar> bars = new ArrayList<>();
		for (Map<?, ?> row : rows) {
			bars.add(bar(row, TOP + LINE * bars.size(), first, last, scale));
		}
		return new TimeAxis(WIDTH, TOP + LINE * rows.size() + LINE, years, bars);
	}

	private static void add(@Nullable Double moment, List<Double> moments) {
		if (moment != null) {
			moments.add(moment);
		}
	}

	private static Bar bar(Map<?, ?> row, int y, int first, int last, double scale) {
		Double begin = Moment.begin(row.get("gallerFran"));
		Double end = Moment.end(row.get("gallerTill"));
		long from = Math.round(FROM + (Objects.requireNonNullElse(begin, (double) first) - first) * scale);
		long till = Math.round(FROM + (Objects.requireNonNullElse(end, (double) last) - first) * scale);
		return new Bar(row, from, y, Math.max(2, till - from), begin == null, end == null);
	}

}
