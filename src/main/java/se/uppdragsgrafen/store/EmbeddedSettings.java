package se.uppdragsgrafen.store;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

/** How the embedded Neo4j is set up: for a laptop, silent, and closed to the network. */
final class EmbeddedSettings {

	private static final long MIB = 1L << 20;

	/** Of the machine's memory for pages of the store: the heap takes a quarter. */
	private static final int PARTS_OF_MEMORY = 8;

	/** Of the heap for each plan kept: that of an ordinary one is a tenth of it. */
	private static final long HEAP_OF_A_PLAN = 4 * MIB;

	/** Characters of a statement whose plan is kept: several times what pages ask. */
	private static final long TEXT_MOST = 20_000;

	private EmbeddedSettings() {
	}

	static Map<Setting<?>, Object> all() {
		return Map.ofEntries(
				// Loopback, a free port, a password; nothing announced, nothing reported.
				Map.entry(BoltConnector.enabled, true),
				Map.entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0)),
				Map.entry(BoltConnector.enable_discovery, false), Map.entry(GraphDatabaseSettings.auth_enabled, true),
				Map.entry(GraphDatabaseSettings.udc_enabled, false),
				Map.entry(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF),
				// It would write the command line into its own log: ids to be taken away,
				// passwords.
				Map.entry(GraphDatabaseInternalSettings.dump_diagnostics, false),
				// For statements that bring no limit of their own.
				Map.entry(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(1)),
				// How late a statement can be that has passed its limit; by default two
				// seconds.
				Map.entry(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500)),
				// One statement cannot take the heap from the others.
				Map.entry(GraphDatabaseSettings.memory_transaction_global_max_size, heap() / 2),
				Map.entry(GraphDatabaseSettings.memory_transaction_max_size, heap() / 4),
				Map.entry(GraphDatabaseSettings.pagecache_memory, pageCache()),
				// By default a quarter of a gigabyte of disk for the first fact.
				Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
				Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, 32 * MIB),
				Map.entry(GraphDatabaseSettings.keep_logical_logs, "1 files"),
				// Plans are kept by number, and some are large: thousands of made-up
				// questions would fill the heap with them.
				Map.entry(GraphDatabaseSettings.query_cache_size, plans()),
				Map.entry(GraphDatabaseInternalSettings.query_cache_max_query_text_size, TEXT_MOST),
				// The one driver is closed before: there is nobody left to wait for.
				Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO));
	}

	/**
	 * Pages of the store that are held: taken as they are read, so that a small graph
	 * takes little, whatever it may be.
	 */
	private static long pageCache() {
		return Math.clamp(memory() / PARTS_OF_MEMORY, 128 * MIB, 4_096 * MIB);
	}

	/** Of the machine, or of the container. */
	private static long memory() {
		return (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine)
				? machine.getTotalMemorySize() : 0;
	}

	private static int plans() {
		return Math.clamp(heap() / HEAP_OF_A_PLAN, 50, 1_000);
	}

	private static long heap() {
		return Runtime.getRuntime().maxMemory();
	}

}
