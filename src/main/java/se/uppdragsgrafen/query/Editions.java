package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Which edition of the data set is there, and answers that are of one edition alone (ADR
 * 007).
 */
public final class Editions {

	private static final int TIMES = 5;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration PAUSE = Duration.ofMillis(20);

	private final GraphReader reader;

	private volatile @Nullable Edition known;

	/** Those that a reader sees. */
	public Editions(GraphReader reader) {
		this.reader = reader;
	}

	/** The edition that was last seen wholly there; null before the first. */
	public @Nullable Edition known() {
		return this.known;
	}

	/**
	 * The edition that is there now, after waiting for one that is being written.
	 * @throws DatabaseUnavailable where the database cannot be reached
	 */
	public Edition look() {
		Edition.Seen first = this.reader.editions();
		Edition.Seen seen = first;
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!seen.settled() && System.nanoTime() < end) {
			pause();
			seen = this.reader.editions();
		}
		// What has been begun for so long, and is not there, was given up: a load was
		// killed.
		Edition there = seen.begun().equals(first.begun()) ? seen.begun() : seen.whole();
		this.known = there;
		return there;
	}

	/**
	 * An answer of one edition: asked again where another was begun meanwhile.
	 * @param ofGraph whether an answer is of the graph at all
	 * @throws DataChanging where that went on
	 * @throws DatabaseUnavailable where the edition could not be read
	 */
	public <T> Dated<T> whole(Supplier<T> asking, Predicate<T> ofGraph) {
		for (int time = 0; time < TIMES; time++) {
			Edition before = this.known;
			T answer = asking.get();
			if (!ofGraph.test(answer)) {
				return new Dated<>(answer, null);
			}
			if (before != null && this.reader.editions().begun().equals(before)) {
				return new Dated<>(answer, before);
			}
			look();
		}
		throw new DataChanging();
	}

	/**
	 * An answer of one edition, of the graph in any case.
	 * @throws DataChanging where another was begun each time
	 * @throws DatabaseUnavailable where the edition could not be read
	 */
	public <T> Dated<T> whole(Supplier<T> asking) {
		return whole(asking, (answer) -> true);
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseUnavailable(ex);
		}
	}

	/**
	 * An answer and the edition that it is of.
	 *
	 * @param answer the answer
	 * @param edition null where it is of none
	 */
	public record Dated<T>(T answer, @Nullable Edition edition) {
	}

}
