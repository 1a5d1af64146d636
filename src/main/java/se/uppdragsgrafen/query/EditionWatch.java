package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether another edition of the data set is loaded, and tells those
 * who keep something that hangs on it. While the database is away it waits.
 */
public final class EditionWatch implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(EditionWatch.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private static final long NEVER = -1;

	private final GraphReader reader;

	private final List<Runnable> told;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("edition-watch").factory());

	private long edition = NEVER;

	private @Nullable ScheduledFuture<?> looking;

	public EditionWatch(GraphReader reader, List<Runnable> told) {
		this.reader = reader;
		this.told = List.copyOf(told);
	}

	/**
	 * Looks once, so that those told are ready when this returns, and then every second.
	 */
	public void start() {
		look();
		this.looking = this.clock.scheduleWithFixedDelay(this::look, PAUSE.toMillis(), PAUSE.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void look() {
		try {
			long now = edition();
			if (now != this.edition) {
				this.told.forEach(Runnable::run);
				this.edition = now;
			}
		}
		catch (DatabaseUnavailable ex) {
			LOG.debug("The edition could not be read", ex);
		}
		catch (RuntimeException ex) {
			LOG.warn("What hangs on the edition could not be renewed; it is tried again", ex);
		}
	}

	private long edition() {
		Object edition = this.reader.read(ReadStatements.named("utgava", Map.of())).getFirst().get("utgava");
		return (edition instanceof Number number) ? number.longValue() : 0;
	}

	@Override
	public void close() {
		if (this.looking != null) {
			this.looking.cancel(true);
		}
		this.clock.shutdownNow();
	}

}
