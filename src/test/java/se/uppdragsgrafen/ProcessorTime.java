package se.uppdragsgrafen;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.junit.jupiter.api.function.Executable;

/**
 * How long the processor is at something in this thread: what is slow, and not a machine
 * that has other things to do.
 */
public final class ProcessorTime {

	private ProcessorTime() {
	}

	/** Does that and says what it took. */
	public static Duration of(Executable work) {
		long begun = now();
		try {
			work.execute();
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new AssertionError(ex);
		}
		return Duration.ofNanos(now() - begun);
	}

	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
