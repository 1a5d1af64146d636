package se.uppdragsgrafen.query;

import java.time.Duration;

/**
 * When an operation must be over: its statements share what it may take, however many
 * they are.
 */
public final class Deadline {

	private final long end;

	private Deadline(long end) {
		this.end = end;
	}

	/** So long from now. */
	public static Deadline in(Duration limit) {
		return new Deadline(System.nanoTime() + limit.toNanos());
	}

	/** That reader, each statement with no more time than is left. */
	public GraphReader over(GraphReader reader) {
		return (question) -> reader.read(question.until(this));
	}

	/** Negative where it has passed. */
	Duration left() {
		return Duration.ofNanos(this.end - System.nanoTime());
	}

}
