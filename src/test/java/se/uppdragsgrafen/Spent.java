package se.uppdragsgrafen;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.management.OperatingSystemMXBean;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says what the tests of this process took: servers and databases that were started in
 * it, and the processor time of the classes that took most, with that of their children.
 * {@code -Dspent=100} for more.
 */
public final class Spent implements TestExecutionListener {

	private static final int MOST = Integer.getInteger("spent", 5);

	private static final Map<String, Long> BEGUN = new ConcurrentHashMap<>();

	private static final Map<String, Long> TAKEN = new ConcurrentHashMap<>();

	@Override
	public void executionStarted(TestIdentifier test) {
		if (test.getSource().orElse(null) instanceof ClassSource source) {
			BEGUN.putIfAbsent(source.getClassName(), now());
		}
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (test.getSource().orElse(null) instanceof ClassSource source) {
			TAKEN.put(source.getClassName(), now() - BEGUN.getOrDefault(source.getClassName(), now()));
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan testPlan) {
		List<String> lines = new ArrayList<>();
		lines.add("%d test classes, %d servers, %d databases: %.0f s of the processor".formatted(TAKEN.size(),
				Served.started(), InProcessNeo4j.started(), now() / 1e9));
		TAKEN.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.limit(MOST)
			.forEach((each) -> lines.add("  %5.1f s %s".formatted(each.getValue() / 1e9, each.getKey())));
		Said.write("spent", lines);
	}

	/** This process's, and that of its children that have ended. */
	private static long now() {
		return (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)
				? system.getProcessCpuTime() + children() : 0;
	}

	/** In hundredths of a second, where Linux tells it. */
	private static long children() {
		try {
			String stat = Files.readString(Path.of("/proc/self/stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
			return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10_000_000;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
