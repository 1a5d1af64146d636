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
 * who keep something that hangs on it. While the database is away it waits.
 */
public final class EditionWatch implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EditionWatch.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final Duration RETRY = Duration.ofSeconds(10);

	private final Editions editions;

	private final Told needed;

	private final Told late;

	private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(3,
			Thread.ofPlatform().daemon().name("edition-watch").factory());

	private List<? extends ScheduledFuture<?>> running = List.of();

	/**
	 * A watch that tells those.
	 * @param needed what answers hang on
	 * @param late what may take its time, and be of the edition before meanwhile
	 */
	public EditionWatch(Editions editions, List<Runnable> needed, List<Runnable> late) {
		this.editions = editions;
		this.needed = new Told(needed, false);
		this.late = new Told(late, true);
	}

	/**
	 * Looks and tells those who are needed, so that they are ready when this returns, and
	 * then goes on.
	 */
	public void start() {
		look();
		this.needed.tell();
		this.running = Stream.<Runnable>of(this::look, this.needed::tell, this.late::tell)
			.map((each) -> this.clock.scheduleWithFixedDelay(each, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS))
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

	@Override
	public void close() {
		this.running.forEach((each) -> each.cancel(true));
		this.clock.shutdownNow();
	}

	/** Those who are told of an edition together. */
	private final class Told {

		private final List<Runnable> all;

		private final boolean whole;

		private @Nullable Edition last;

		private long next = System.nanoTime();

		/**
		 * @param whole whether they wait for a package of which only a part is written
		 */
		Told(List<Runnable> all, boolean whole) {
			this.all = List.copyOf(all);
			this.whole = whole;
		}

		void tell() {
			Edition now = EditionWatch.this.editions.known();
			if (now == null || now.equals(this.last) || System.nanoTime() < this.next) {
				return;
			}
			if (this.whole && EditionWatch.this.editions.isPartial()) {
				return;
			}
			// What fails is tried again, not without pause: it may be costly.
			this.next = System.nanoTime() + RETRY.toNanos();
			try {
				this.all.forEach(Runnable::run);
				this.last = now;
				this.next = System.nanoTime();
			}
			catch (DatabaseUnavailable ex) {
				LOG.debug("What hangs on the edition could not be renewed", ex);
			}
			catch (RuntimeException ex) {
				LOG.warn("What hangs on the edition could not be renewed; it is tried again", ex);
			}
		}

	}

}
