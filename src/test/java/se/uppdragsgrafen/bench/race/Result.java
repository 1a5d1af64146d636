package se.uppdragsgrafen.bench.race;

import java.time.Duration;

import org.HdrHistogram.Histogram;

/**
 * What a load came to.
 *
 * @param latencies how long each answer took, in microseconds
 * @param elapsed how long it was asked
 * @param cpu the processor time of those who answered
 */
record Result(Histogram latencies, Duration elapsed, Duration cpu) {

	/** Requests a second. */
	double rate() {
		return this.latencies.getTotalCount() * 1e9 / this.elapsed.toNanos();
	}

	/** Milliseconds that so many of a hundred answers took at most. */
	double millis(double percent) {
		return this.latencies.getValueAtPercentile(percent) / 1000.0;
	}

	/** Milliseconds of processor time a request. */
	double cpuMillis() {
		return this.cpu.toNanos() / 1e6 / Math.max(1, this.latencies.getTotalCount());
	}

}
