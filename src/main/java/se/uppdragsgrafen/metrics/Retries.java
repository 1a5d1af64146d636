package se.uppdragsgrafen.metrics;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Runs a task again after a pause, which doubles each time, up to five minutes. Not safe
 * for several threads at a time.
 */
final class Retries implements AutoCloseable {

	static final Duration LONGEST = Duration.ofMinutes(5);

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("metrics-retry").factory());

	private final Duration first;

	private Duration pause;

	private @Nullable Future<?> next;

	/** Retries after that pause at first. */
	Retries(Duration first) {
		this.first = first;
		this.pause = first;
	}

	/** Drops the task that waits, and begins anew with the first pause. */
	void reset() {
		if (this.next != null) {
			this.next.cancel(false);
		}
		this.pause = this.first;
	}

	void later(Runnable task) {
		this.next = this.clock.schedule(task, this.pause.toNanos(), TimeUnit.NANOSECONDS);
		this.pause = longer(this.pause);
	}

	static Duration longer(Duration pause) {
		Duration twice = pause.multipliedBy(2);
		return (twice.compareTo(LONGEST) < 0) ? twice : LONGEST;
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
	}

}
