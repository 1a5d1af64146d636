package se.uppdragsgrafen.document.apart;

import java.time.Duration;

/**
 * What reading a PDF may take: three times what one of its size takes that holds nothing
 * but text.
 *
 * @param time of the processor
 * @param heap in MB
 */
record Allowance(Duration time, int heap) {

	/** For a file of any size. */
	static final Duration BASE = Duration.ofSeconds(4);

	/** For each MB of it. */
	static final Duration PER_MB = Duration.ofSeconds(10);

	/** For the largest. */
	static final Duration LONGEST = Duration.ofMinutes(3);

	/** For files of up to 1 MB; with what a JVM itself takes that is 256 MB. */
	static final int SMALL_HEAP = 160;

	/** For larger ones. */
	static final int LARGE_HEAP = 384;

	private static final long MB = 1 << 20;

	static Allowance of(long bytes) {
		Duration time = BASE.plus(PER_MB.multipliedBy(bytes).dividedBy(MB));
		return new Allowance((time.compareTo(LONGEST) < 0) ? time : LONGEST, (bytes <= MB) ? SMALL_HEAP : LARGE_HEAP);
	}

}
