package se.uppdragsgrafen.bench.race;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting. */
final class Pause {

	private Pause() {
	}

	static void of(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Waits until that is so.
	 * @throws IllegalStateException with that text where it takes longer
	 */
	static void until(Duration patience, BooleanSupplier done, Supplier<String> otherwise) {
		long end = System.nanoTime() + patience.toNanos();
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException(otherwise.get());
			}
			of(Duration.ofMillis(20));
		}
	}

}
