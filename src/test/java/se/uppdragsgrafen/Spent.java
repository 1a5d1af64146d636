package se.uppdragsgrafen;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.management.OperatingSystemMXBean;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end what the tests of this process took: servers and databases that were
 * started in it, and the processor time of the classes that took most.
 */
public final class Spent implements TestExecutionListener {

	private static final int MOST = 8;

	private final Map<String, Long> begun = new ConcurrentHashMap<>();

	private final Map<String, Long> taken = new ConcurrentHashMap<>();

	@Override
	public void executionStarted(TestIdentifier test) {
		if (test.getSource().orElse(null) instanceof ClassSource source) {
			this.begun.putIfAbsent(source.getClassName(), now());
		}
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (test.getSource().orElse(null) instanceof ClassSource source) {
			this.taken.put(source.getClassName(), now() - this.begun.getOrDefault(source.getClassName(), now()));
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan testPlan) {
		System.out.printf(
				"%d servers and %d databases were started in this process, which took %d s of the processor:%n",
				Served.started(), InProcessNeo4j.started(), Duration.ofNanos(now()).toSeconds());
		this.taken.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.limit(MOST)
			.forEach((each) -> System.out.printf("  %6.1f s %s%n", each.getValue() / 1e9, each.getKey()));
	}

	private static long now() {
		return (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)
				? system.getProcessCpuTime() : 0;
	}

}
