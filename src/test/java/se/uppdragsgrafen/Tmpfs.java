package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.opentest4j.TestAbortedException;

/** A file system in memory, of a set size, where the machine lets us have one. */
final class Tmpfs implements AutoCloseable {

	private final Path folder;

	private Tmpfs(Path folder) {
		this.folder = folder;
	}

	/**
	 * Mounts one.
	 * @param options as {@code mount} has them, as {@code size=64m}
	 */
	static Tmpfs mounted(Path folder, String options) throws IOException {
		Files.createDirectories(folder);
		if (!command("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString())) {
			throw new TestAbortedException("Only root can mount a disk that fills");
		}
		return new Tmpfs(folder);
	}

	/** Changes its options: what is in it stays. */
	void remount(String options) {
		if (!command("mount", "-o", "remount," + options, this.folder.toString())) {
			throw new IllegalStateException("Cannot be mounted with " + options);
		}
	}

	Path folder() {
		return this.folder;
	}

	@Override
	public void close() {
		command("umount", "-l", this.folder.toString());
	}

	private static boolean command(String... command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
