package se.uppdragsgrafen;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Node.js, in a folder of its own under {@code target}, with what the tests run in it.
 */
public final class Node {

	private static final Path SOURCE = Path.of("src/test/node");

	private static final Path FOLDER = Path.of("target/node");

	private static final String LOCK_FILE = "package-lock.json";

	/** The lock file of what has been fetched. */
	private static final String FETCHED = "fetched.json";

	private Node() {
	}

	/** Whether it is installed, and npm with it. */
	public static boolean installed() {
		return Stream.of("node", "npm")
			.allMatch(program -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
	}

	/**
	 * Fetches the packages that the lock file names, unless they are there. Tests in
	 * another process wait until they are.
	 * @return whether they could be had
	 */
	public static synchronized boolean fetched() throws IOException, InterruptedException {
		Files.createDirectories(FOLDER);
		try (FileChannel lock = FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock held = lock.lock()) {
			return held.isValid() && (isThere() || fetch());
		}
	}

	private static boolean isThere() throws IOException {
		Path fetched = FOLDER.resolve(FETCHED);
		return Files.exists(fetched) && Files.mismatch(fetched, SOURCE.resolve(LOCK_FILE)) < 0;
	}

	private static boolean fetch() throws IOException, InterruptedException {
		copy("package.json");
		copy(LOCK_FILE);
		boolean had = process("npm", "npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund")
			.exitValue() == 0;
		if (had) {
			Files.copy(SOURCE.resolve(LOCK_FILE), FOLDER.resolve(FETCHED), StandardCopyOption.REPLACE_EXISTING);
		}
		return had;
	}

	private static void copy(String file) throws IOException {
		Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * What a script writes; what it complains of lies beside it, in a file that ends with
	 * err.txt.
	 */
	public static String run(String script, String argument) throws IOException, InterruptedException {
		copy(script);
		process(script, "node", script, argument);
		return Files.readString(FOLDER.resolve(script + ".out.txt"));
	}

	private static Process process(String name, String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Leashed.command(command)).directory(FOLDER.toFile())
			.redirectOutput(FOLDER.resolve(name + ".out.txt").toFile())
			.redirectError(FOLDER.resolve(name + ".err.txt").toFile())
			.start();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError("%s did not end".formatted(List.of(command)));
		}
		return process;
	}

}
