package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What processes have used of the machine, as Linux counts it. */
final class Usage {

	private static final Path PROC = Path.of("/proc");

	private Usage() {
	}

	/** Processor time of programs since they began, their children's with it. */
	static Duration cpu(Collection<Running> programs) {
		return programs.stream()
			.flatMap(Running::processes)
			.map((process) -> process.info().totalCpuDuration().orElse(Duration.ZERO))
			.reduce(Duration.ZERO, Duration::plus);
	}

	/** Processor time of this process. */
	static Duration own() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/**
	 * Memory of programs now, in MiB: each page of it once, shared among those who share
	 * it (PSS).
	 */
	static long memory(Collection<Running> programs) {
		return programs.stream().flatMap(Running::processes).mapToLong(Usage::kib).sum() / 1024;
	}

	/**
	 * Heap that a JVM has in use, in MiB, after a collection: what can be reached, class
	 * by class, is summed up in the last line of its histogram.
	 */
	static long heap(Programs programs, Running jvm) {
		Running histogram = programs.start("jcmd",
				List.of(Java.tool("jcmd"), String.valueOf(jvm.process().pid()), "GC.class_histogram"));
		histogram.ended();
		String total = histogram.written().strip().lines().toList().getLast();
		return Long.parseLong(total.replaceFirst("Total\\s+\\d+\\s+", "")) / (1024 * 1024);
	}

	private static long kib(ProcessHandle process) {
		try (Stream<String> lines = Files.lines(PROC.resolve(String.valueOf(process.pid())).resolve("smaps_rollup"))) {
			return lines.filter((line) -> line.startsWith("Pss:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
				.sum();
		}
		catch (NoSuchFileException ex) {
			// It has ended meanwhile.
			return 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
