package se.uppdragsgrafen.bench.race;

import java.nio.file.Path;
import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The graph, twice: in the store of a server that embeds its database, and, as a copy, in
 * a Neo4j with a process of its own.
 *
 * @param store the one to embed
 * @param uri the address of the other
 * @param database the other's program
 * @param driver to the other
 * @param facts how many facts there are
 */
record Graph(Store store, String uri, Running database, Driver driver, long facts) implements AutoCloseable {

	/** Starts the Neo4j of its own. */
	static Graph start(Programs programs, Flags flags, Store store) {
		Path copy = programs.folder().resolve("neo4j");
		store.copyDatabase(copy);
		int port = Programs.freePort();
		Running database = programs.start("neo4j",
				Java.main(flags.database, DatabaseProcess.class, List.of(String.valueOf(port), copy.toString())));
		database.await("ready");
		String uri = "bolt://127.0.0.1:" + port;
		Driver driver = GraphDatabase.driver(uri);
		return new Graph(store, uri, database, driver, facts(driver));
	}

	private static long facts(Driver driver) {
		return driver.executableQuery("MATCH (n:Node) RETURN count(n) AS antal")
			.execute()
			.records()
			.getFirst()
			.get("antal")
			.asLong();
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
