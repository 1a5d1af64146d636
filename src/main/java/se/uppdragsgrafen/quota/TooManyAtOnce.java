package se.uppdragsgrafen.quota;

import java.time.Duration;

/** The client has as much under way as one may have, and waited in vain for an end. */
public final class TooManyAtOnce extends NotNow {

	private final int most;

	TooManyAtOnce(int most, Duration wait) {
		super("%d at once".formatted(most), wait);
		this.most = most;
	}

	/** How many one client may have under way, of this kind. */
	public int most() {
		return this.most;
	}

}
