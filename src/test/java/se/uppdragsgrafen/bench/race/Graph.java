package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * The graph, loaded once: in the store of a server that embeds its database, and, as a
 * copy of that store, in a Neo4j with a process of its own.
 *
 * @param store the folder of the store to embed
 * @param uri the address of the other
 * @param database the other's program
 * @param driver to the other
 * @param loading how long the load took
 * @param facts how many facts there are
 */
record Graph(Path store, String uri, Running database, Driver driver, Duration loading,
		long facts) implements AutoCloseable {

	/** Loads the packages in those folders. */
	static Graph load(Programs programs, Options options, Path packages) {
		Path store = programs.folder().resolve("store");
		long start = System.nanoTime();
		programs
			.start("load",
					Java.jar(options.loaderFlags,
							List.of("load", packages.toString(), "--uppdragsgrafen.store=" + store)))
			.ended();
		Duration loading = Duration.ofNanos(System.nanoTime() - start);
		Path copy = programs.folder().resolve("neo4j");
		// Where the server keeps its database within its store.
		copy(store.resolve("neo4j"), copy);
		int port = Programs.freePort();
		Running database = programs.start("neo4j", Java.main(options.databaseFlags, DatabaseProcess.class,
				List.of(String.valueOf(port), copy.toString())));
		database.await("ready");
		String uri = "bolt://127.0.0.1:" + port;
		Driver driver = GraphDatabase.driver(uri);
		return new Graph(store, uri, database, driver, loading, facts(driver));
	}

	private static long facts(Driver driver) {
		return driver.executableQuery("MATCH (n:Node) RETURN count(n) AS antal")
			.execute()
			.records()
			.getFirst()
			.get("antal")
			.asLong();
	}

	private static void copy(Path from, Path to) {
		try {
			Files.createDirectories(to);
			FileSystemUtils.copyRecursively(from, to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
