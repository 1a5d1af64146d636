package se.uppdragsgrafen.quota;

import java.time.Duration;

/** It costs more points than the client has left. */
public final class TooFewPoints extends NotNow {

	private final long asked;

	private final long left;

	TooFewPoints(long asked, long left, Duration wait) {
		super("%d points of %d".formatted(asked, left), wait);
		this.asked = asked;
		this.left = left;
	}

	/** Points that it costs. */
	public long asked() {
		return this.asked;
	}

	/** Points that the client has. */
	public long left() {
		return this.left;
	}

}
