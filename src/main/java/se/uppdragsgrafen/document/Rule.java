package se.uppdragsgrafen.document;

/**
 * A line that is drawn on a page.
 *
 * @param level whether it goes from left to right, and not from top to bottom
 * @param at how far down it is, or how far to the right
 * @param from where it begins
 * @param to where it ends
 */
record Rule(boolean level, float at, float from, float to) {

	private static final float THICKEST = 3;

	private static final float SHORTEST = 6;

	/** Whether this covers a place along it. */
	boolean covers(float place) {
		return this.from - 1 <= place && place <= this.to + 1;
	}

	boolean meets(Rule other) {
		return (this.level != other.level)
				? nearly(other.at, this.from, this.to) && nearly(this.at, other.from, other.to)
				: Math.abs(this.at - other.at) < THICKEST && this.from - THICKEST < other.to
						&& other.from - THICKEST < this.to;
	}

	private static boolean nearly(float place, float from, float to) {
		return from - THICKEST <= place && place <= to + THICKEST;
	}

	/** A thin rectangle or a straight stroke between two corners is one. */
	static boolean thin(float width, float height) {
		return Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST;
	}

	/** The one that is nearest to such a rectangle. */
	static Rule of(float left, float top, float right, float bottom) {
		return (right - left >= bottom - top) ? new Rule(true, (top + bottom) / 2, left, right)
				: new Rule(false, (left + right) / 2, top, bottom);
	}

}
