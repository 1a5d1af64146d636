package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rules that meet and make a table.
 *
 * @param across where its columns begin, and the last one ends
 * @param down where its rows begin, and the last one ends
 * @param rules that it is made of
 */
record Grid(List<Float> across, List<Float> down, List<Rule> rules) {

	private static final float NEAR = 4;

	/** A page with more holds a drawing. */
	private static final int MOST = 1500;

	/** All that are drawn on a page; a frame round a text is none. */
	static List<Grid> of(List<Rule> drawn) {
		List<Rule> rules = merged(drawn);
		List<Grid> grids = new ArrayList<>();
		if (rules.size() > MOST) {
			return grids;
		}
		List<Rule> left = new ArrayList<>(rules);
		while (!left.isEmpty()) {
			Grid grid = of(left, left.removeLast());
			if (grid.across.size() > 2 && grid.down.size() > 1) {
				grids.add(grid);
			}
		}
		return grids;
	}

	/** The one that a rule belongs to; takes all its rules from those that are left. */
	private static Grid of(List<Rule> left, Rule first) {
		List<Rule> met = new ArrayList<>(List.of(first));
		for (int i = 0; i < met.size(); i++) {
			Rule each = met.get(i);
			List<Rule> more = left.stream().filter(each::meets).toList();
			met.addAll(more);
			left.removeIf(each::meets);
		}
		return new Grid(ends(met, false), ends(met, true), List.copyOf(met));
	}

	/** Pieces of one rule become one. */
	private static List<Rule> merged(List<Rule> drawn) {
		List<Rule> sorted = new ArrayList<>(drawn);
		sorted.sort(Comparator.comparing(Rule::level)
			.thenComparingInt((each) -> Math.round(each.at()))
			.thenComparingDouble(Rule::from));
		List<Rule> merged = new ArrayList<>();
		for (Rule each : sorted) {
			Rule last = merged.isEmpty() ? each : merged.getLast();
			boolean goesOn = !merged.isEmpty() && last.level() == each.level() && Math.abs(last.at() - each.at()) < 1.5F
					&& each.from() <= last.to() + NEAR && each.to() >= last.from() - NEAR;
			if (goesOn) {
				merged.removeLast();
			}
			merged.add(goesOn ? new Rule(each.level(), last.at(), Math.min(last.from(), each.from()),
					Math.max(last.to(), each.to())) : each);
		}
		return merged;
	}

	private static List<Float> ends(List<Rule> rules, boolean level) {
		List<Float> all = new ArrayList<>();
		for (Rule each : rules) {
			if (each.level() == level) {
				all.add(each.at());
			}
			else {
				all.add(each.from());
				all.add(each.to());
			}
		}
		all.sort(null);
		List<Float> ends = new ArrayList<>();
		for (float each : all) {
			if (ends.isEmpty() || each - ends.getLast() > NEAR) {
				ends.add(each);
			}
		}
		return ends;
	}

	boolean holds(PrintedLine line) {
		long inside = line.words().stream().filter((each) -> inside(this.across, each.middle())).count();
		return inside(this.down, line.base() - line.size() / 3) && inside * 2 > line.words().size();
	}

	private static boolean inside(List<Float> ends, float place) {
		return ends.getFirst() < place && place < ends.getLast();
	}

	/** The row that a word's cell begins in. */
	int row(Word word) {
		float height = word.base() - word.size() / 3;
		int row = index(this.down, height);
		while (row > 0 && !parted(true, this.down.get(row), word.middle())) {
			row--;
		}
		return row;
	}

	/** The column that a word's cell begins in. */
	int column(Word word) {
		float height = word.base() - word.size() / 3;
		int column = index(this.across, word.middle());
		while (column > 0 && !parted(false, this.across.get(column), height)) {
			column--;
		}
		return column;
	}

	private boolean parted(boolean level, float at, float place) {
		return this.rules.stream()
			.anyMatch((each) -> each.level() == level && Math.abs(each.at() - at) <= NEAR && each.covers(place));
	}

	private static int index(List<Float> ends, float place) {
		int index = 0;
		while (index < ends.size() - 2 && ends.get(index + 1) <= place) {
			index++;
		}
		return index;
	}

}
