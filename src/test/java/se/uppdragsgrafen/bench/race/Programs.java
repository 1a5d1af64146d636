package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import org.springframework.util.FileSystemUtils;

/**
 * Starts programs, with a folder for all that they write, and ends every one that it
 * started, also when this process is told to stop.
 */
final class Programs implements AutoCloseable {

	private static final int PORTS = 1_000;

	private final Path folder;

	private final Deque<Running> running = new ArrayDeque<>();

	private final Thread atExit = new Thread(this::stop);

	Programs() {
		try {
			// Passable: PostgreSQL runs as a user of its own.
			this.folder = Files.createTempDirectory("uppdragsgrafen-bench",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Runtime.getRuntime().addShutdownHook(this.atExit);
	}

	/** The folder, gone afterwards. */
	Path folder() {
		return this.folder;
	}

	/**
	 * A port on loopback that nobody listens on, below those that connections leave from:
	 * one of theirs could be taken before the program that is to listen there does.
	 */
	static int freePort() {
		for (int time = 0; time < PORTS; time++) {
			try (ServerSocket socket = new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000), 1,
					InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
			catch (BindException ex) {
				// Somebody listens there: another one.
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		throw new IllegalStateException("No port is free.");
	}

	Running start(String name, List<String> command) {
		return start(name, command, Map.of());
	}

	/** Starts a program with those environment variables besides ours. */
	synchronized Running start(String name, List<String> command, Map<String, String> environment) {
		try {
			Path log = Files.createTempFile(this.folder, name.replaceAll("\\W+", "-"), ".log");
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
			builder.environment().putAll(environment);
			Running started = new Running(name, builder.start(), log);
			this.running.push(started);
			return started;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s cannot be started: %s".formatted(name, String.join(" ", command)), ex);
		}
	}

	/** What fails is told with what the programs have written, which goes with them. */
	<T> T telling(Supplier<T> measuring) {
		try {
			return measuring.get();
		}
		catch (RuntimeException ex) {
			logs().forEach(System.err::println);
			throw ex;
		}
	}

	/** What each of them has written last. */
	private synchronized List<String> logs() {
		return this.running.stream().map(Running::lastLines).toList();
	}

	/** Ends all, the last first, and removes the folder. */
	@Override
	public void close() {
		stop();
		Runtime.getRuntime().removeShutdownHook(this.atExit);
	}

	private synchronized void stop() {
		while (!this.running.isEmpty()) {
			this.running.pop().stop();
		}
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			System.err.println("Remove " + this.folder + " by hand: " + ex.getMessage());
		}
	}

}
