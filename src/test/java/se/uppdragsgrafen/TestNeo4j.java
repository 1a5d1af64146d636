package se.uppdragsgrafen;

import org.neo4j.driver.Driver;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * The Neo4j with the bundled data, in this process and to be read only: opened when a
 * test first asks.
 */
public final class TestNeo4j {

	private static final InProcessNeo4j BUNDLED = open();

	private TestNeo4j() {
	}

	private static InProcessNeo4j open() {
		InProcessNeo4j neo4j = new InProcessNeo4j(BundledStore.copy());
		neo4j.watch(new NothingIsWritten());
		return neo4j;
	}

	/** To the database, over Bolt. */
	public static Driver driver() {
		return BUNDLED.driver();
	}

	/** The database itself. */
	public static GraphDatabaseService database() {
		return BUNDLED.database();
	}

	/** Its Bolt address, which asks for no password. */
	public static String uri() {
		return BUNDLED.uri();
	}

}
