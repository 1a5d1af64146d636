package se.uppdragsgrafen.bench.race;

import java.time.Duration;

/**
 * A table, or all of them, taken from the first row to the last.
 *
 * @param rows how many there were
 * @param bytes as they came over HTTP, 0 where they did not
 * @param took from the asking to the last row
 */
record Whole(long rows, long bytes, Duration took) {

	static final Whole NOTHING = new Whole(0, 0, Duration.ZERO);

	Whole plus(Whole other) {
		return new Whole(this.rows + other.rows, this.bytes + other.bytes, this.took.plus(other.took));
	}

	double seconds() {
		return this.took.toNanos() / 1e9;
	}

}
