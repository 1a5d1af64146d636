package se.uppdragsgrafen;

import java.time.Duration;

import org.neo4j.driver.Driver;
import org.neo4j.graphdb.GraphDatabaseService;

import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.sprak.Sokord;

/**
 * The Neo4j that tests write to, in this process: opened when one first asks, with
 * constraints and indexes. Who uses it empties it first.
 */
public final class ScratchNeo4j {

	private static final InProcessNeo4j SCRATCH = open();

	private ScratchNeo4j() {
	}

	private static InProcessNeo4j open() {
		InProcessNeo4j neo4j = new InProcessNeo4j(OwnFolder.create("scratch"));
		new GraphWriter(neo4j.driver(), Sokord::of, Duration.ZERO).install();
		return neo4j;
	}

	/** To the database, over Bolt. */
	public static Driver driver() {
		return SCRATCH.driver();
	}

	/** The database itself. */
	public static GraphDatabaseService database() {
		return SCRATCH.database();
	}

	/** Its Bolt address, which asks for no password. */
	public static String uri() {
		return SCRATCH.uri();
	}

	/** Removes all data; constraints and indexes stay. */
	public static void clear() {
		SCRATCH.database().executeTransactionally("MATCH (n) DETACH DELETE n");
	}

}
