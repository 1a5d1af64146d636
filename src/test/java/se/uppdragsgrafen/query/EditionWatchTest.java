package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who is told of an edition, and when. */
class EditionWatchTest {

	private final AtomicLong edition = new AtomicLong(1);

	private final AtomicBoolean away = new AtomicBoolean();

	private final Editions editions = new Editions((question) -> {
		if (this.away.get()) {
			throw new DatabaseUnavailable(null);
		}
		long number = this.edition.get();
		return List.of(Map.of("graf", "g", "paborjad", number, "klar", number, "laddas", false));
	});

	private final AtomicInteger needed = new AtomicInteger();

	private final AtomicInteger late = new AtomicInteger();

	private EditionWatch watch(Runnable needed) {
		return new EditionWatch(this.editions, List.of(needed), List.of(this.late::incrementAndGet));
	}

	@Test
	void whatAnswersHangOnIsReadyWhenItHasStarted() {
		try (EditionWatch watch = watch(this.needed::incrementAndGet)) {
			watch.start();
			assertThat(this.needed).hasValue(1);
			await().untilAsserted(() -> assertThat(this.late).hasValue(1));
		}
	}

	@Test
	void anotherEditionIsToldOnce() {
		try (EditionWatch watch = watch(this.needed::incrementAndGet)) {
			watch.start();
			this.edition.set(2);
			await().untilAsserted(() -> assertThat(this.late).hasValue(2));
			await().untilAsserted(() -> assertThat(this.needed).hasValue(2));
			assertThat(this.editions.known()).isEqualTo(new Edition("g", 2));
		}
	}

	@Test
	void whileTheDatabaseIsAwayNobodyIsTold() {
		this.away.set(true);
		try (EditionWatch watch = watch(this.needed::incrementAndGet)) {
			watch.start();
			assertThat(this.needed).hasValue(0);
			this.away.set(false);
			await().untilAsserted(() -> assertThat(this.needed).hasValue(1));
		}
	}

	@Test
	void whatFailsHindersNobodyElseAndIsNotTriedWithoutPause() {
		AtomicInteger tried = new AtomicInteger();
		try (EditionWatch watch = watch(() -> {
			tried.incrementAndGet();
			throw new IllegalStateException("not now");
		})) {
			watch.start();
			await().untilAsserted(() -> assertThat(this.late).hasValue(1));
			await().during(Duration.ofMillis(1200))
				.atMost(Duration.ofSeconds(10))
				.untilAsserted(() -> assertThat(tried).hasValue(1));
		}
	}

}
