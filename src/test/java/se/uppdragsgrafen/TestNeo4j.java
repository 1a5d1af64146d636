package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.util.FileSystemUtils;

/**
 * A Neo4j in this process, started by the first test that asks and stopped with the
 * process.
 */
public final class TestNeo4j {

	private static final TestNeo4j SHARED = new TestNeo4j();

	private final GraphDatabaseService database;

	private final String uri;

	private final Driver driver;

	private TestNeo4j() {
		Path home = folder();
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
			.setConfig(GraphDatabaseSettings.memory_transaction_max_size, 200L << 20)
			.build();
		this.database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		this.uri = "bolt://" + ((GraphDatabaseAPI) this.database).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		this.driver = GraphDatabase.driver(this.uri);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			this.driver.close();
			service.shutdown();
			delete(home);
		}));
	}

	/** To the database, over Bolt. */
	public static Driver driver() {
		return SHARED.driver;
	}

	/** The database itself. */
	public static GraphDatabaseService database() {
		return SHARED.database;
	}

	/** Its Bolt address, which asks for no password. */
	public static String uri() {
		return SHARED.uri;
	}

	/** Whether packages of tests' own are loaded. */
	static boolean hasOtherThanBundledData() {
		return SHARED.database.executeTransactionally("MATCH (p:Paket) RETURN p.namn AS namn", Map.of(),
				(rows) -> rows.stream()
					.anyMatch((row) -> !Files.exists(Path.of("data", String.valueOf(row.get("namn"))))));
	}

	/** Removes all data; constraints and indexes stay. */
	public static void clear() {
		SHARED.database.executeTransactionally("MATCH (n) DETACH DELETE n");
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("uppdragsgrafen-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
