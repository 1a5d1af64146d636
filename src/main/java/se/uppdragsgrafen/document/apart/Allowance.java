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

	/** Processor time for a file of any size. */
	static final Duration BASE = Duration.ofSeconds(4);

	/** Processor time for each MB of a file. */
	static final Duration PER_MB = Duration.ofSeconds(10);

	/** Processor time for the largest file. */
	static final Duration LONGEST = Duration.ofMinutes(3);

	/** MB of heap for files of up to 1 MB: 256 MB with what a JVM takes itself. */
	static final int SMALL_HEAP = 160;

	/** MB of heap for larger files. */
	static final int LARGE_HEAP = 384;

	private static final long MB = 1 << 20;

	static Allowance of(long bytes) {
		Duration time = BASE.plus(PER_MB.multipliedBy(bytes).dividedBy(MB));
		return new Allowance((time.compareTo(LONGEST) < 0) ? time : LONGEST, (bytes <= MB) ? SMALL_HEAP : LARGE_HEAP);
	}

}
