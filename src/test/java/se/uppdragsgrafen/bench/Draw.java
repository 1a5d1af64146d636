package se.uppdragsgrafen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chance that comes out the same each time: {@link Random}'s numbers are specified.
 */
final class Draw {

	private final Random random;

	/** The same seed and the same things drawn for give the same draws. */
	Draw(long seed, Object... of) {
		long mixed = seed;
		for (Object each : of) {
			mixed = 31 * mixed + each.toString().hashCode();
		}
		this.random = new Random(mixed);
	}

	/** From 0 up to but not including the bound. */
	int below(int bound) {
		return this.random.nextInt(bound);
	}

	int between(int least, int most) {
		return least + below(most - least + 1);
	}

	/** True in so many of a hundred. */
	boolean percent(int percent) {
		return below(100) < percent;
	}

	<T> T of(List<T> things) {
		return things.get(below(things.size()));
	}

	/** The first ones far more often than the last ones, as in life. */
	<T> T uneven(List<T> things) {
		double share = this.random.nextDouble();
		return things.get((int) (share * share * things.size()));
	}

	/** So many different ones, or all. */
	<T> List<T> some(int count, List<T> things) {
		List<T> some = new ArrayList<>();
		for (int i = 0; i < 4 * count && some.size() < count; i++) {
			T thing = uneven(things);
			if (!some.contains(thing)) {
				some.add(thing);
			}
		}
		return some;
	}

	/**
	 * One of these numbers, the first with so many of a hundred, and so on; else the
	 * next.
	 */
	int counted(int... percents) {
		int drawn = below(100);
		for (int i = 0; i < percents.length; i++) {
			drawn -= percents[i];
			if (drawn < 0) {
				return i;
			}
		}
		return percents.length;
	}

}
