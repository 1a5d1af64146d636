package se.uppdragsgrafen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
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
import org.neo4j.graphdb.event.TransactionEventListener;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j in this process that asks for no password. */
final class InProcessNeo4j implements AutoCloseable {

	private static final AtomicInteger STARTED = new AtomicInteger();

	private static final long MIB = 1L << 20;

	private final DatabaseManagementService service;

	private final GraphDatabaseService database;

	private final String uri;

	private final Driver driver;

	/** Opens the store in that folder, or makes one. */
	InProcessNeo4j(Path home) {
		STARTED.incrementAndGet();
		this.service = new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 64 * MIB)
			.setConfig(GraphDatabaseSettings.memory_transaction_max_size, 200 * MIB)
			.setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500))
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.build();
		this.database = this.service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		this.uri = "bolt://" + ((GraphDatabaseAPI) this.database).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		this.driver = GraphDatabase.driver(this.uri);
	}

	/** How many this process has started. */
	static int started() {
		return STARTED.get();
	}

	/** Over Bolt. */
	Driver driver() {
		return this.driver;
	}

	GraphDatabaseService database() {
		return this.database;
	}

	/** Its Bolt address. */
	String uri() {
		return this.uri;
	}

	/** Has every transaction pass that. */
	void watch(TransactionEventListener<?> listener) {
		this.service.registerTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, listener);
	}

	@Override
	public void close() {
		this.driver.close();
		this.service.shutdown();
	}

}
