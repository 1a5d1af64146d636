package se.uppdragsgrafen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program in a process of its own, that ends with this one, with a folder of its own to
 * run in. What it writes goes to files there.
 */
final class Program implements AutoCloseable {

	/** Far more than anything takes: a busy machine fails nothing. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final Process process;

	private final Path out;

	private final Path err;

	private Program(Process process, Path out, Path err) {
		this.process = process;
		this.out = out;
		this.err = err;
	}

	/** Starts ours. */
	static Program start(Path folder, String... args) {
		return start(Main.class, folder, args);
	}

	/** Starts a main class with all classes of ours and of others. */
	static Program start(Class<?> main, Path folder, String... args) {
		return jvm(folder, ChildClasses.all(), main, args);
	}

	/** Starts ours with so much heap. */
	static Program withHeap(String heap, Path folder, String... args) {
		return jvm(folder, Stream.concat(ChildClasses.all().stream(), Stream.of("-Xmx" + heap)).toList(), Main.class,
				args);
	}

	/** Starts ours with no jars but those. */
	static Program with(Predicate<String> jars, Path folder, String... args) {
		return jvm(folder, ChildClasses.with(jars), Main.class, args);
	}

	/**
	 * Starts ours with the classes of this process, for what is too short for an archive
	 * of them to pay.
	 */
	static Program here(Path folder, List<String> options, String... args) {
		String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map((each) -> Path.of(each).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
		return jvm(folder,
				Stream.concat(options.stream(), Stream.of("-XX:TieredStopAtLevel=1", "-cp", classes)).toList(),
				Main.class, args);
	}

	/** Starts a main class in a JVM with those options. */
	static Program jvm(Path folder, List<String> options, Class<?> main, String... args) {
		List<String> command = Stream
			.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"),
					options.stream(), Stream.of(Leashed.class.getName(), main.getName()), Stream.of(args))
			.flatMap((each) -> each)
			.toList();
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

	ProcessHandle handle() {
		return this.process.toHandle();
	}

	/** That it has taken so far. */
	Duration processorTime() {
		return handle().info().totalCpuDuration().orElseThrow();
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
		// Process#destroy would close its standard input first, and so kill it.
		handle().destroy();
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
