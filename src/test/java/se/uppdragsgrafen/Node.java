package se.uppdragsgrafen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Node.js, with what the tests run in it. */
public final class Node {

	/** Clients and tools of GraphQL, which other tests need not wait for. */
	public static final NodeFolder CLIENTS = new NodeFolder(Path.of("src/test/node/clients"),
			Path.of("target/node-clients"));

	private static final NodeFolder CHECKS = new NodeFolder(Path.of("src/test/node"), Path.of("target/node"));

	private Node() {
	}

	/** Whether it is installed, and npm with it. */
	public static boolean installed() {
		return Stream.of("node", "npm")
			.allMatch(program -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
	}

	/**
	 * Fetches the packages of the audits, readers and validators, unless they are there.
	 * @return whether they could be had
	 */
	public static boolean fetched() throws IOException, InterruptedException {
		return CHECKS.fetched();
	}

	/** What a script among them writes. */
	public static String run(String script, String argument) throws IOException, InterruptedException {
		return CHECKS.run(script, argument);
	}

}
