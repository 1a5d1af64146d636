package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks twice a second whether another edition of the data set is loaded, and tells those
 * who keep something that hangs on it; what they do then may take its time. While the
 * database is away it waits.
 */
public final class EditionWatch implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EditionWatch.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final Duration RETRY = Duration.ofSeconds(10);

	private final Editions editions;

	private final List<Runnable> waiting;

	private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2,
			Thread.ofPlatform().daemon().name("edition-watch").factory());

	private @Nullable Edition told;

	private long next = System.nanoTime();

	private List<? extends ScheduledFuture<?>> running = List.of();

	public EditionWatch(Editions editions, List<Runnable> waiting) {
		this.editions = editions;
		this.waiting = List.copyOf(waiting);
	}

	/**
	 * Looks and tells once, so that those told are ready when this returns, and then goes
	 * on.
	 */
	public void start() {
		look();
		tell();
		this.running = Stream.<Runnable>of(this::look, this::tell)
			.map((each) -> this.clock.scheduleWithFixedDelay(each, PAUSE.toMillis(), PAUSE.toMillis(),
					TimeUnit.MILLISECONDS))
			.toList();
	}

	private void look() {
		try {
			this.editions.look();
		}
		catch (RuntimeException ex) {
			LOG.debug("The edition could not be read", ex);
		}
	}

	private void tell() {
		Edition now = this.editions.known();
		if (now == null || now.equals(this.told) || System.nanoTime() < this.next) {
			return;
		}
		// What fails is tried again, but not without pause: it may be the costliest there
		// is.
		this.next = System.nanoTime() + RETRY.toNanos();
		try {
			this.waiting.forEach(Runnable::run);
			this.told = now;
			this.next = System.nanoTime();
		}
		catch (DatabaseUnavailable ex) {
			LOG.debug("What hangs on the edition could not be renewed", ex);
		}
		catch (RuntimeException ex) {
			LOG.warn("What hangs on the edition could not be renewed; it is tried again", ex);
		}
	}

	@Override
	public void close() {
		this.running.forEach((each) -> each.cancel(true));
		this.clock.shutdownNow();
	}

}
