package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Packages of npm, with the scripts that run in them, in a folder of their own below
 * {@code target}.
 *
 * @param source has {@code package.json}, its lock file and the scripts
 * @param folder where they run
 */
public record NodeFolder(Path source, Path folder) {

	private static final String LOCK_FILE = "package-lock.json";

	/** The lock file of what has been fetched. */
	private static final String FETCHED = "fetched.json";

	/**
	 * Fetches the packages that the lock file names, unless they are there. Tests in
	 * another process wait until they are.
	 * @return whether they could be had
	 */
	public synchronized boolean fetched() throws IOException, InterruptedException {
		Files.createDirectories(this.folder);
		try (FileChannel lock = FileChannel.open(this.folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock held = lock.lock()) {
			return held.isValid() && (isThere() || fetch());
		}
	}

	private boolean isThere() throws IOException {
		Path fetched = this.folder.resolve(FETCHED);
		return Files.exists(fetched) && Files.mismatch(fetched, this.source.resolve(LOCK_FILE)) < 0;
	}

	private boolean fetch() throws IOException, InterruptedException {
		copy("package.json");
		copy(LOCK_FILE);
		boolean had = process("npm", "npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund")
			.exitValue() == 0;
		if (had) {
			Files.copy(this.source.resolve(LOCK_FILE), this.folder.resolve(FETCHED),
					StandardCopyOption.REPLACE_EXISTING);
		}
		return had;
	}

	private void copy(String file) throws IOException {
		Files.copy(this.source.resolve(file), this.folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * What a script writes; what it complains of lies beside it, in a file that ends with
	 * err.txt.
	 */
	public String run(String script, String argument) throws IOException, InterruptedException {
		try (DirectoryStream<Path> scripts = Files.newDirectoryStream(this.source, "*.mjs")) {
			for (Path each : scripts) {
				copy(each.getFileName().toString());
			}
		}
		process(script, "node", script, argument);
		return Files.readString(this.folder.resolve(script + ".out.txt"));
	}

	private Process process(String name, String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Leashed.command(command)).directory(this.folder.toFile())
			.redirectOutput(this.folder.resolve(name + ".out.txt").toFile())
			.redirectError(this.folder.resolve(name + ".err.txt").toFile())
			.start();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError("%s did not end".formatted(List.of(command)));
		}
		return process;
	}

}
