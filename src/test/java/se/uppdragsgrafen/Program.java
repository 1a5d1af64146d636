package se.uppdragsgrafen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program in a process of its own, with a folder of its own to run in. What it writes
 * goes to files there.
 */
final class Program implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Process process;

	private final Path out;

	private final Path err;

	private Program(Process process, Path out, Path err) {
		this.process = process;
		this.out = out;
		this.err = err;
	}

	/** Starts ours as from its jar. */
	static Program start(Path folder, String... args) {
		return start(folder, (jar) -> true, Main.class, args);
	}

	/** Starts ours with so much heap. */
	static Program withHeap(String heap, Path folder, String... args) {
		return start(heap, folder, (jar) -> true, Main.class, args);
	}

	/** Starts a class with those entries of the class path. */
	static Program start(Path folder, Predicate<String> classPath, Class<?> main, String... args) {
		return start("1g", folder, classPath, main, args);
	}

	private static Program start(String heap, Path folder, Predicate<String> classPath, Class<?> main, String... args) {
		List<String> entries = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((each) -> each.startsWith("--"))
			.forEach(command::add);
		// Compiled fast rather than well: it does not live long.
		command.addAll(List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1", "-cp",
				String.join(File.pathSeparator, entries.stream().filter(classPath).toList()), main.getName()));
		command.addAll(List.of(args));
		try {
			Path out = Files.createTempFile(folder, "out", ".txt");
			Path err = Files.createTempFile(folder, "err", ".txt");
			return new Program(new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(out.toFile())
				.redirectError(err.toFile())
				.start(), out, err);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String out() {
		return read(this.out);
	}

	String err() {
		return read(this.err);
	}

	/** Waits until it has written that, and gives the first group of it. */
	String await(String pattern) {
		Pattern compiled = Pattern.compile(pattern);
		for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; pause()) {
			boolean over = !this.process.isAlive();
			Matcher matcher = compiled.matcher(out() + err());
			if (matcher.find()) {
				return matcher.group(matcher.groupCount());
			}
			if (over) {
				break;
			}
		}
		throw new AssertionError("«" + pattern + "» was not written:\n" + out() + err());
	}

	/** Waits for its end. */
	int exitCode() {
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new AssertionError("It does not end:\n" + out() + err());
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** Asks it to stop, as Ctrl-C does, and waits. */
	int stop() {
		this.process.destroy();
		return exitCode();
	}

	/** Takes it away in the middle of what it does. */
	void kill() {
		this.process.destroyForcibly();
		exitCode();
	}

	@Override
	public void close() {
		kill();
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
