package se.uppdragsgrafen.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** What this thread takes of the processor, however busy the machine is otherwise. */
final class ProcessorTime {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private ProcessorTime() {
	}

	/** Fails where that takes as long or longer. */
	static void isLessThan(Duration limit, Runnable work) {
		long begun = THREADS.getCurrentThreadCpuTime();
		work.run();
		assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(limit);
	}

}
