package se.uppdragsgrafen.document.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Looks again and again at what the children of this process take. */
final class Children implements AutoCloseable {

	private static final Duration LOOK = Duration.ofMillis(10);

	private final Map<ProcessHandle, Duration> times = new ConcurrentHashMap<>();

	private final Map<ProcessHandle, Long> kilobytes = new ConcurrentHashMap<>();

	private final Thread thread = Thread.ofPlatform().daemon().start(this::look);

	/** Those that read PDFs; just begun they are still copies of this process. */
	static Stream<ProcessHandle> reading() {
		return ProcessHandle.current()
			.children()
			.filter((each) -> each.info().commandLine().orElse("").endsWith(ChildMain.class.getName()));
	}

	/** Of the processor, by all of them. */
	Duration processorTime() {
		return this.times.values().stream().reduce(Duration.ZERO, Duration::plus);
	}

	/** Of memory, at most, by the one that took most. */
	long megabytes() {
		return this.kilobytes.values().stream().mapToLong(Long::longValue).max().orElse(0) >> 10;
	}

	private void look() {
		try {
			while (true) {
				reading().forEach(this::look);
				Thread.sleep(LOOK);
			}
		}
		catch (InterruptedException ex) {
			// It has been seen.
		}
	}

	private void look(ProcessHandle child) {
		child.info().totalCpuDuration().ifPresent((each) -> this.times.merge(child, each, Children::longer));
		try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(child.pid()), "status"))) {
			lines.filter((each) -> each.startsWith("VmHWM"))
				.map((each) -> Long.valueOf(each.replaceAll("\\D", "")))
				.forEach((each) -> this.kilobytes.merge(child, each, Math::max));
		}
		catch (IOException | java.io.UncheckedIOException ex) {
			// It is gone.
		}
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? other : one;
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

}
