package se.uppdragsgrafen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Node.js, in a folder of its own under {@code target}, with what the tests run in it.
 */
public final class Node {

	private static final Path SOURCE = Path.of("src/test/node");

	private static final Path FOLDER = Path.of("target/node");

	private Node() {
	}

	/** Whether it is installed, and npm with it. */
	public static boolean installed() {
		return Stream.of("node", "npm")
			.allMatch(program -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
	}

	/**
	 * Fetches the packages that the lock file names, unless they are there.
	 * @return whether they could be had
	 */
	public static synchronized boolean fetched() throws IOException, InterruptedException {
		Files.createDirectories(FOLDER);
		for (String file : List.of("package.json", "package-lock.json", "audits.mjs", "openapi.mjs", "datapackage.mjs",
				"pages.mjs", "journeys.mjs", "downloads.mjs")) {
			Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		}
		return process("npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund").exitValue() == 0;
	}

	/** What a script writes. */
	public static String run(String script, String argument) throws IOException, InterruptedException {
		process("node", script, argument);
		return Files.readString(FOLDER.resolve("out.txt"));
	}

	private static Process process(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(FOLDER.toFile())
			.redirectOutput(FOLDER.resolve("out.txt").toFile())
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
