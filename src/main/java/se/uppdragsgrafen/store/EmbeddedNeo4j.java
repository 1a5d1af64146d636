package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j in this process. Its store, its password and its own log lie in one folder, and
 * while a server runs on it, its address.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final String USER = "neo4j";

	private final StoreFolder folder;

	private final DatabaseManagementService service;

	private final Address address;

	private Runnable release = () -> {
	};

	private EmbeddedNeo4j(StoreFolder folder, DatabaseManagementService service) {
		this.folder = folder;
		this.service = service;
		this.address = new Address(uri(), USER, password());
	}

	/** Opens the store, or makes one, silently. */
	public static EmbeddedNeo4j open(Path store) {
		return open(store, (line) -> {
		});
	}

	/**
	 * Opens the store, or makes one.
	 * @param lines hears that it is still being opened, where that takes long
	 * @throws DatabaseProblem where another process has it open, or it cannot be opened
	 */
	public static EmbeddedNeo4j open(Path store, Consumer<String> lines) {
		return open(StoreFolder.of(store), lines, new Neo4jBuilder(store));
	}

	/** Holds the store from now on, and first writes it anew where that is due. */
	static EmbeddedNeo4j open(StoreFolder folder, Consumer<String> lines, Neo4jBuilder builder) {
		folder.room().require(0);
		StoreLock held = folder.lock();
		try {
			new Rewriting(folder.path(), lines).ifDue();
			return openHeld(folder, lines, builder).releasing(held);
		}
		catch (RuntimeException ex) {
			held.close();
			throw ex;
		}
	}

	/** While the store is held, and is to be held when the database is closed. */
	static EmbeddedNeo4j openHeld(StoreFolder folder, Consumer<String> lines, Neo4jBuilder builder) {
		try {
			return StillWaiting.during(lines, "Databasen i %s öppnas fortfarande".formatted(folder.path()),
					() -> opened(folder, builder));
		}
		catch (RuntimeException ex) {
			throw StoreProblems.of(folder.path(), ex);
		}
	}

	private EmbeddedNeo4j releasing(StoreLock held) {
		this.release = held::close;
		return this;
	}

	private static EmbeddedNeo4j opened(StoreFolder folder, Neo4jBuilder builder) {
		DatabaseManagementService service = builder.build();
		try {
			EmbeddedNeo4j neo4j = new EmbeddedNeo4j(folder, service);
			neo4j.database().beginTx(1, TimeUnit.HOURS).close();
			folder.ownRights();
			return neo4j;
		}
		catch (RuntimeException ex) {
			Closing.close(service, folder.room());
			throw ex;
		}
	}

	/** Lets others find the way to it, until it is closed. */
	EmbeddedNeo4j announce() {
		this.address.write(this.folder.path());
		return this;
	}

	/** Where it answers over Bolt. */
	Address address() {
		return this.address;
	}

	/** The database itself, for questions that need no Bolt. */
	public GraphDatabaseService database() {
		return this.service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	private URI uri() {
		return URI.create("bolt://" + ((GraphDatabaseAPI) database()).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT));
	}

	/**
	 * Set before it is written: where the first start was cut short, the next sets one.
	 */
	private String password() {
		Path file = this.folder.password();
		try {
			if (Files.exists(file)) {
				return Files.readString(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		String password = HexFormat.of().formatHex(random);
		GraphDatabaseService system = this.service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
		// However slow the machine is.
		try (Transaction tx = system.beginTx(1, TimeUnit.HOURS)) {
			tx.execute("ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password))
				.close();
			tx.commit();
		}
		SecretFile.write(file, password);
		return password;
	}

	@Override
	public void close() {
		Address.remove(this.folder.path(), this.address);
		Closing.close(this.service, this.folder.room());
		this.folder.ownRights();
		this.release.run();
	}

}
