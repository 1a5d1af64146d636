package se.uppdragsgrafen;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.query.ReadStatements;

/**
 * Whether the database answers and has data, or will have none for a while, said within a
 * second and a half. It is asked once a second at most and one question at a time,
 * however many look.
 */
final class DatabaseHealth implements HealthIndicator {

	private static final Question READY = ReadStatements.named("redo", Map.of());

	private static final Duration PATIENCE = Duration.ofMillis(1500);

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final GraphReader reader;

	private @Nullable CompletableFuture<Boolean> asked;

	private long askedAt;

	DatabaseHealth(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public Health health() {
		try {
			return Health.status(answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) ? Status.UP : Status.DOWN)
				.build();
		}
		catch (ExecutionException | TimeoutException ex) {
			return Health.down().build();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Health.down().build();
		}
	}

	private boolean isReady() {
		return Boolean.TRUE.equals(this.reader.read(READY).getFirst().get("redo"));
	}

	/** The last answer while it is fresh, or the one that is waited for. */
	private synchronized CompletableFuture<Boolean> answer() {
		long now = System.nanoTime();
		if (this.asked == null || (this.asked.isDone() && now - this.askedAt > FRESH.toNanos())) {
			this.askedAt = now;
			this.asked = CompletableFuture.supplyAsync(this::isReady, Thread::startVirtualThread);
		}
		return this.asked;
	}

}
