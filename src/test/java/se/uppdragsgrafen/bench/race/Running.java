package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that was started here, with the processes that it started.
 *
 * @param name what to call it
 * @param process its process
 * @param log where what it writes goes
 */
record Running(String name, Process process, Path log) {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	/** Lines: a stack trace and some more. */
	private static final int LAST = 200;

	/** Waits until it has written that. */
	void await(String text) {
		Pause.until(PATIENCE, () -> {
			boolean over = !this.process.isAlive();
			if (written().contains(text)) {
				return true;
			}
			if (over) {
				throw new IllegalStateException(this.name + " ended before it was ready:\n" + written());
			}
			return false;
		}, () -> this.name + " is not ready:\n" + written());
	}

	/**
	 * Looks whether it still runs.
	 * @throws IllegalStateException with what it wrote where it does not
	 */
	void mustRun() {
		if (!this.process.isAlive()) {
			throw new IllegalStateException(this.name + " has ended:\n" + written());
		}
	}

	/**
	 * Waits for its end.
	 * @throws IllegalStateException where it failed
	 */
	void ended() {
		try {
			if (this.process.waitFor() != 0) {
				throw new IllegalStateException(this.name + " failed:\n" + written());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Asks it to stop, waits, and ends by force what does not. */
	void stop() {
		Stream<ProcessHandle> children = this.process.descendants().toList().stream();
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
		children.forEach(ProcessHandle::destroyForcibly);
	}

	/** Its processes. */
	Stream<ProcessHandle> processes() {
		return Stream.concat(Stream.of(this.process.toHandle()), this.process.descendants());
	}

	/** What it is called, and what it has written last. */
	String lastLines() {
		List<String> lines = written().lines().toList();
		return "== %s%n%s".formatted(this.name,
				String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size())));
	}

	/** All that it has written. */
	String written() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
