package se.uppdragsgrafen.store;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says every few seconds that something is still under way. */
final class StillWaiting {

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private StillWaiting() {
	}

	/**
	 * Says so while that is done.
	 * @param what is under way, in words that a number of seconds follows
	 */
	static <T> T during(Consumer<String> lines, String what, Supplier<T> work) {
		Thread saying = Thread.ofVirtual().start(() -> say(lines, what));
		try {
			return work.get();
		}
		finally {
			saying.interrupt();
		}
	}

	private static void say(Consumer<String> lines, String what) {
		long begun = System.nanoTime();
		try {
			while (true) {
				Thread.sleep(PAUSE);
				lines.accept("%s (%d s)".formatted(what, Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
			}
		}
		catch (InterruptedException ex) {
			// What was waited for is there.
		}
	}

}
