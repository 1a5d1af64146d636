package se.uppdragsgrafen;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import se.uppdragsgrafen.graph.Progress;

/** Says how far a load has come, where it takes long. */
final class ProgressLines implements Progress {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final Consumer<String> lines;

	private Instant next = Instant.now().plus(PAUSE);

	ProgressLines(Consumer<String> lines) {
		this.lines = lines;
	}

	@Override
	public void at(String paket, long done, long total) {
		Instant now = Instant.now();
		if (now.isBefore(this.next)) {
			return;
		}
		this.next = now.plus(PAUSE);
		this.lines.accept("%s: %d av %d".formatted(paket, done, total));
	}

}
