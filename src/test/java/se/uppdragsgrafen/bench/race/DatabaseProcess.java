package se.uppdragsgrafen.bench.race;

import java.nio.file.Path;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.logging.NullLogProvider;

/**
 * Neo4j in a process of its own: what a server is, without its HTTP door. Says
 * {@code ready} when it answers over Bolt, without a password.
 */
final class DatabaseProcess {

	private static final long PAGE_CACHE = 1L << 30;

	private DatabaseProcess() {
	}

	/**
	 * Runs until it is told to stop.
	 * @param args the port on loopback, and the folder of its data
	 */
	public static void main(String[] args) {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[1]))
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[0])))
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
			.setUserLogProvider(NullLogProvider.getInstance())
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
		System.out.println("ready");
	}

}
