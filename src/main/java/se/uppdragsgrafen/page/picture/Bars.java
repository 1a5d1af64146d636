package se.uppdragsgrafen.page.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Budget, each forecast and the accounts, a bar each, those of one thing together.
 *
 * @param width of the picture
 * @param height of the picture
 * @param zero where nothing is
 * @param groups one for each thing
 * @param left out how many things there was no room for
 */
public record Bars(int width, int height, long zero, List<Group> groups, int left) {

	private static final int WIDTH = 860;

	private static final int FROM = 170;

	private static final int TO = 690;

	private static final int LINE = 22;

	private static final int MOST = 20;

	private static final List<String> WHAT = List.of("kommunkod", "namndnamn", "niva", "slag", "ar");

	/**
	 * One thing: a nämnd or verksamhet and what of it.
	 *
	 * @param row one of its rows, which says what it is
	 * @param y where its title stands
	 * @param bars its bars
	 */
	public record Group(Map<?, ?> row, int y, List<Bar> bars) {
	}

	/**
	 * A sum.
	 *
	 * @param kind of the columns of a row: {@code budgetKr}, {@code prognosKr},
	 * {@code bokslutKr}; {@code avvikelseKr} where nothing but that is stated
	 * @param period of which; empty for the budget
	 * @param kronor how much
	 * @param x where it begins
	 * @param y where it lies
	 * @param length how long it is
	 */
	public record Bar(String kind, String period, long kronor, long x, int y, long length) {
	}

	/** A sum that has no place yet. */
	private record Sum(String kind, String period, long kronor) {
	}

	/** The sums of one thing. */
	private record Things(Map<?, ?> row, List<Sum> sums) {
	}

	/** That of rows of <em>prognoser</em>. */
	public static Bars of(List<Map<?, ?>> rows) {
		List<Things> all = things(rows);
		List<Things> shown = all.subList(0, Math.min(MOST, all.size()));
		List<Long> kronor = shown.stream().flatMap((each) -> each.sums.stream()).map(Sum::kronor).toList();
		double least = Math.min(0, kronor.stream().mapToLong(Long::longValue).min().orElse(0));
		double most = Math.max(0, kronor.stream().mapToLong(Long::longValue).max().orElse(0));
		double scale = (TO - FROM) / Math.max(1, most - least);
		long zero = Math.round(FROM - least * scale);
		List<Group> groups = new ArrayList<>();
		int y = LINE;
		for (Things each : shown) {
			int title = y;
			List<Bar> bars = new ArrayList<>();
			for (Sum sum : each.sums) {
				y += LINE;
				bars.add(bar(sum, zero, scale, y));
			}
			y += 2 * LINE;
			groups.add(new Group(each.row, title, bars));
		}
		return new Bars(WIDTH, y + LINE, zero, groups, all.size() - shown.size());
	}

	private static Bar bar(Sum sum, long zero, double scale, int y) {
		long length = Math.round(Math.abs(sum.kronor) * scale);
		return new Bar(sum.kind, sum.period, sum.kronor, (sum.kronor < 0) ? zero - length : zero, y, length);
	}

	private static List<Things> things(List<Map<?, ?>> rows) {
		Map<List<?>, Things> things = new LinkedHashMap<>();
		for (Map<?, ?> row : rows) {
			Things thing = things.computeIfAbsent(what(row), (what) -> new Things(row, new ArrayList<>()));
			String period = String.valueOf(row.get("period"));
			add("budgetKr", "", row, thing.sums);
			add("prognosKr", period, row, thing.sums);
			add("bokslutKr", period, row, thing.sums);
			if (row.get("prognosKr") == null && row.get("bokslutKr") == null) {
				add("avvikelseKr", period, row, thing.sums);
			}
		}
		return things.values().stream().filter((each) -> !each.sums.isEmpty()).toList();
	}

	/**
	 * What tells one thing from another: that of a whole nämnd is one, whatever its rows
	 * are called.
	 */
	private static List<?> what(Map<?, ?> row) {
		List<Object> what = new ArrayList<>(WHAT.stream().map(row::get).toList());
		what.add("NAMND".equals(row.get("niva")) ? null : row.get("benamning"));
		return what;
	}

	/** A budget that is told again is one. */
	private static void add(String kind, String period, Map<?, ?> row, List<Sum> sums) {
		@Nullable Object kronor = row.get(kind);
		if (kronor instanceof Number number) {
			Sum sum = new Sum(kind, period, number.longValue());
			if (!sums.contains(sum)) {
				sums.add(sum);
			}
		}
	}

}
