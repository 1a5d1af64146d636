package se.uppdragsgrafen.quota;

import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** The points that each client has left; they come back evenly. */
final class Points {

	/** Clients that are remembered; one that is forgotten has all its points. */
	private static final int CLIENTS_MOST = 50_000;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final long perMinute;

	private final long burst;

	private final LoadingCache<Client, Bucket> buckets;

	Points(long perMinute, long burst) {
		this.perMinute = perMinute;
		this.burst = burst;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(CLIENTS_MOST)
			.expireAfterAccess(untilBack(burst).plus(MINUTE))
			.build(client -> Bucket.builder()
				.withNanosecondPrecision() // the time of day may jump
				.addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, MINUTE))
				.build());
	}

	/**
	 * Takes points. What costs more than can ever be saved up takes all that can.
	 * @throws TooFewPoints where there are not as many
	 */
	void take(Client client, long points) {
		long asked = Math.min(points, this.burst);
		if (asked < 1) {
			return;
		}
		ConsumptionProbe taken = this.buckets.get(client).tryConsumeAndReturnRemaining(asked);
		if (!taken.isConsumed()) {
			throw new TooFewPoints(asked, taken.getRemainingTokens(),
					Duration.ofNanos(taken.getNanosToWaitForRefill()));
		}
	}

	/** Where the client stands after a visit that cost so much. */
	Standing of(Client client, long cost) {
		long left = this.buckets.get(client).getAvailableTokens();
		return new Standing(this.burst, cost, left, Instant.now().plus(untilBack(this.burst - left)));
	}

	private Duration untilBack(long points) {
		return Duration.ofSeconds((points * MINUTE.toSeconds() + this.perMinute - 1) / this.perMinute);
	}

}
