package se.uppdragsgrafen;

import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.uppdragsgrafen.graph.Progress;

/** Says how far a load has come, where it takes long. */
final class ProgressLog implements Progress {

	private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private Instant next = Instant.now().plus(PAUSE);

	@Override
	public void at(String paket, long done, long total) {
		Instant now = Instant.now();
		if (now.isBefore(this.next)) {
			return;
		}
		this.next = now.plus(PAUSE);
		LOG.info("{}: {} av {}", paket, done, total);
	}

}
