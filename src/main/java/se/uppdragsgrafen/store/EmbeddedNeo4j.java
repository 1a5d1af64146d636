package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.io.locker.FileLockException;

/**
 * Neo4j in this process. Its store, its password and its own log lie in one folder, and
 * while a server runs on it, its address.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private static final String USER = "neo4j";

	private final Path store;

	private final DatabaseManagementService service;

	private final Address address;

	private EmbeddedNeo4j(Path store, DatabaseManagementService service) {
		this.store = store;
		this.service = service;
		this.address = new Address(uri(), USER, password());
	}

	/**
	 * Opens the store, or makes one.
	 * @throws DatabaseProblem where another process has it open, or it cannot be opened
	 */
	public static EmbeddedNeo4j open(Path store) {
		DatabaseManagementService service = start(folder(store));
		try {
			checked(service);
			return new EmbeddedNeo4j(store, service);
		}
		catch (RuntimeException ex) {
			service.shutdown();
			throw DatabaseProblem.damaged(store, ex);
		}
	}

	/** A database that could not be started is there all the same, but closed. */
	private static void checked(DatabaseManagementService service) {
		service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).beginTx(1, TimeUnit.MINUTES).close();
	}

	/**
	 * Makes the folder, unless it is there.
	 * @throws DatabaseProblem where that cannot be
	 */
	static Path folder(Path store) {
		try {
			return Files.createDirectories(store);
		}
		catch (IOException ex) {
			throw DatabaseProblem.damaged(store, ex);
		}
	}

	private static DatabaseManagementService start(Path store) {
		try {
			return new Neo4jBuilder(store.resolve("neo4j")).build();
		}
		catch (RuntimeException ex) {
			throw locked(ex) ? DatabaseProblem.locked(store, ex) : DatabaseProblem.damaged(store, ex);
		}
	}

	private static boolean locked(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(FileLockException.class::isInstance);
	}

	/** Lets others find the way to it, until it is closed. */
	EmbeddedNeo4j announce() {
		this.address.write(this.store);
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
		Path file = this.store.resolve("password");
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
		try (Transaction tx = system.beginTx(1, TimeUnit.MINUTES)) {
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
		Address.remove(this.store, this.address);
		this.service.shutdown();
	}

}
