package se.uppdragsgrafen.quota;

import java.time.Instant;

/**
 * Where a client stands.
 *
 * @param limit points that can be saved up
 * @param cost points that this visit has cost
 * @param remaining points that are left
 * @param resetAt when all are back, if no more are spent
 */
public record Standing(long limit, long cost, long remaining, Instant resetAt) {

	/** Points of the limit that are spent and not back yet. */
	public long used() {
		return this.limit - this.remaining;
	}

}
