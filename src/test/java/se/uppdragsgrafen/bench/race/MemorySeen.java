package se.uppdragsgrafen.bench.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The memory of a program while it works, looked at twice a second.
 *
 * @param mib what was seen, in MiB
 */
record MemorySeen(List<Long> mib) {

	private static final Duration BETWEEN = Duration.ofMillis(500);

	private static final int PARTS = 5;

	/** That of a program while something goes on. */
	static MemorySeen during(Running program, Runnable work) {
		AtomicBoolean over = new AtomicBoolean();
		CompletableFuture<List<Long>> looking = CompletableFuture.supplyAsync(() -> look(program, over));
		try {
			work.run();
		}
		finally {
			over.set(true);
		}
		return new MemorySeen(looking.join());
	}

	private static List<Long> look(Running program, AtomicBoolean over) {
		List<Long> mib = new ArrayList<>();
		do {
			mib.add(Usage.memory(List.of(program)));
			Pause.of(BETWEEN);
		}
		while (!over.get());
		return mib;
	}

	/** The most of the first fifth. */
	long first() {
		return Collections.max(this.mib.subList(0, part()));
	}

	/** The most of the last fifth. */
	long last() {
		return Collections.max(this.mib.subList(this.mib.size() - part(), this.mib.size()));
	}

	private int part() {
		return Math.ceilDiv(this.mib.size(), PARTS);
	}

}
