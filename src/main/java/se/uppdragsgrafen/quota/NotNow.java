package se.uppdragsgrafen.quota;

import java.time.Duration;

/** What is asked may be asked, but not now. */
public abstract sealed class NotNow extends RuntimeException permits TooFewPoints, TooManyAtOnce, Overloaded {

	private final Duration wait;

	NotNow(String message, Duration wait) {
		// Without a stack trace: where it comes from is no news, and it comes in numbers.
		super(message, null, false, false);
		this.wait = wait;
	}

	/** Whole seconds after which it may be asked again, at least one. */
	public long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

}
