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

	/**
	 * An asker waits for no more than this, and for what the last answer takes: time to
	 * learn that a load was killed, and to ask before and after.
	 */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration PAUSE = Duration.ofMillis(20);

	private final GraphReader reader;

	private volatile @Nullable Look last;

	/** Those that a reader sees. */
	public Editions(GraphReader reader) {
		this.reader = reader;
	}

	/** The edition that was last seen wholly there; null before the first. */
	public @Nullable Edition known() {
		Look last = this.last;
		return (last != null) ? last.edition : null;
	}

	/**
	 * The edition that is there now, after waiting for one that is being written; for a
	 * package that is written in several transactions nobody waits.
	 * @throws DatabaseUnavailable where the database cannot be reached
	 */
	public Edition look() {
		Sight first = Sight.of(this.reader);
		Sight now = first;
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!now.settled() && !now.partial() && System.nanoTime() < end) {
			pause();
			now = Sight.of(this.reader);
		}
		// What has been begun for so long, and is not there, was given up: a load was
		// killed.
		boolean givenUp = now.begun().equals(first.begun()) && !now.partial();
		Edition there = givenUp ? now.begun() : now.whole();
		this.last = new Look(there, now);
		return there;
	}

	/**
	 * An answer of one edition: asked again where another was begun meanwhile.
	 * @param ofGraph whether an answer is of the graph at all
	 * @throws DataChanging where that went on, or only a part of a package is there
	 * @throws DatabaseUnavailable where the edition could not be read
	 */
	public <T> Dated<T> whole(Supplier<T> asking, Predicate<T> ofGraph) {
		long end = System.nanoTime() + LONGEST.toNanos();
		for (int time = 0; time < TIMES && System.nanoTime() < end; time++) {
			Look before = this.last;
			T answer = asked(asking);
			if (!ofGraph.test(answer)) {
				return new Dated<>(answer, null);
			}
			if (before != null && isStill(before)) {
				return new Dated<>(answer, before.edition);
			}
			look();
			if (isPartial()) {
				break;
			}
		}
		throw new DataChanging();
	}

	/**
	 * What fails where only a part of a package is there says nothing of the question.
	 */
	private <T> T asked(Supplier<T> asking) {
		try {
			return asking.get();
		}
		catch (DatabaseUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (isPartial()) {
				throw new DataChanging();
			}
			throw ex;
		}
	}

	/** Whether a package was last seen of which only a part is written. */
	boolean isPartial() {
		Look last = this.last;
		return last != null && last.seen.partial();
	}

	private boolean isStill(Look before) {
		return before.seen.holds() || Sight.of(this.reader).isOf(before.edition);
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
	 * The edition that was found, and what it was found from.
	 */
	private record Look(Edition edition, Sight seen) {
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
