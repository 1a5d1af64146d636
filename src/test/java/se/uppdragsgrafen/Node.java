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

	private static final List<String> FILES = List.of("package.json", "package-lock.json", "audits.mjs", "openapi.mjs",
			"datapackage.mjs", "pages.mjs", "journeys.mjs", "downloads.mjs");

	private Node() {
	}

	/** Whether it is installed, and npm with it. */
	public static boolean installed() {
		return Stream.of("node", "npm")
			.allMatch(program -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
	}

	/**
	 * Fetches the packages that the lock file names, unless they are there. One process
	 * does, while others wait.
	 * @return whether they could be had
	 */
	public static synchronized boolean fetched() throws IOException, InterruptedException {
		Files.createDirectories(FOLDER);
		try (FileChannel channel = FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			for (String file : FILES) {
				Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
			}
			Path had = FOLDER.resolve("had.json");
			Path wanted = FOLDER.resolve("package-lock.json");
			if (lock.isValid() && !(Files.exists(had) && Files.mismatch(had, wanted) < 0) && fetch()) {
				Files.copy(wanted, had, StandardCopyOption.REPLACE_EXISTING);
			}
			return Files.exists(had);
		}
	}

	private static boolean fetch() throws IOException, InterruptedException {
		Files.deleteIfExists(FOLDER.resolve("had.json"));
		return process(FOLDER.resolve("out.txt"), "npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit",
				"--no-fund")
			.exitValue() == 0;
	}

	/** What a script writes. */
	public static String run(String script, String argument) throws IOException, InterruptedException {
		Path out = Files.createTempFile("node", ".txt");
		process(out, "node", script, argument);
		return Files.readString(out);
	}

	private static Process process(Path out, String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Leashed.command(command)).directory(FOLDER.toFile())
			.redirectOutput(out.toFile())
			.redirectError(FOLDER.resolve("err.txt").toFile())
			.start();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new AssertionError("%s did not end".formatted(List.of(command)));
		}
		return process;
	}

}
