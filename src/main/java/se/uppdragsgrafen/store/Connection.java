package se.uppdragsgrafen.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import se.uppdragsgrafen.graph.Progress;

/**
 * A command's way to the database: the one that {@code spring.neo4j.uri} names, else the
 * one of a server that runs on the store, else the store itself.
 */
public final class Connection implements AutoCloseable {

	private static final String URI_SETTING = "spring.neo4j.uri";

	private final Driver driver;

	private final @Nullable EmbeddedNeo4j embedded;

	private final @Nullable Room room;

	private final Environment environment;

	private Connection(Driver driver, @Nullable EmbeddedNeo4j embedded, @Nullable Room room, Environment environment) {
		this.driver = driver;
		this.embedded = embedded;
		this.room = room;
		this.environment = environment;
	}

	/**
	 * Finds the way.
	 * @param settings as a server would be given them
	 * @param lines hears that the database is waited for, where that takes long
	 * @throws DatabaseProblem where there is none
	 */
	public static Connection open(String[] settings, Consumer<String> lines) {
		ConfigurableApplicationContext context = context(settings);
		Environment environment = context.getEnvironment();
		String uri = environment.getProperty(URI_SETTING);
		if (uri != null) {
			return new Connection(Reach.verified(context.getBean(Driver.class), URI.create(uri), lines), null, null,
					environment);
		}
		return beside(environment).orElseGet(() -> into(environment, lines));
	}

	/** Whether the database is one of the user's own, and not the embedded one. */
	public static boolean isToOwn(String[] settings) {
		return !setting(settings, URI_SETTING).isEmpty();
	}

	/** Whether there is a database to open, so that none is made for nothing. */
	public static boolean exists(String[] settings) {
		return isToOwn(settings) || Files.exists(new StoreFolder(folder(settings)).neo4j());
	}

	/** One of these settings; empty where it is not set. */
	public static String setting(String[] settings, String name) {
		return context(settings).getEnvironment().getProperty(name, "");
	}

	/**
	 * The folder of the embedded store, for what is done with its files.
	 * @param settings as a server would be given them
	 * @throws DatabaseProblem where they say that there is none
	 */
	public static Path folder(String[] settings) {
		Environment environment = context(settings).getEnvironment();
		if (environment.containsProperty(URI_SETTING)) {
			throw new DatabaseProblem(
					"Detta görs bara med den inbyggda databasen, och %s är satt: använd Neo4js egna verktyg."
						.formatted(URI_SETTING),
					null);
		}
		return folder(environment);
	}

	private static Path folder(Environment environment) {
		return Path.of(environment.getRequiredProperty("uppdragsgrafen.store"));
	}

	private static ConfigurableApplicationContext context(String[] settings) {
		return new SpringApplicationBuilder(Client.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.properties("logging.level.root=warn")
			.run(settings);
	}

	private static Optional<Connection> beside(Environment environment) {
		Path store = folder(environment);
		return Address.read(store)
			.map(Connection::driver)
			.filter(Connection::answers)
			.map((driver) -> new Connection(driver, null, new Room(store), environment));
	}

	private static Connection into(Environment environment, Consumer<String> lines) {
		Path store = folder(environment);
		EmbeddedNeo4j embedded = EmbeddedNeo4j.open(store, lines);
		return new Connection(driver(embedded.address()), embedded, new Room(store), environment);
	}

	private static Driver driver(Address address) {
		return GraphDatabase.driver(address.uri(), address.authToken());
	}

	/** The address of a server that was killed leads nowhere, or to somebody else. */
	private static boolean answers(Driver driver) {
		try {
			driver.verifyConnectivity();
			return true;
		}
		catch (Neo4jException ex) {
			driver.close();
			return false;
		}
	}

	/**
	 * Makes sure that there is room to write so much, where the database's disk is known.
	 * @throws DatabaseProblem where there is not
	 */
	public void require(long bytes) {
		if (this.room != null) {
			this.room.require(bytes);
		}
	}

	/** Ends a load that would fill the database's disk, where that is known. */
	public Progress guarding(Progress progress) {
		return (this.room != null) ? this.room.guarding(progress) : progress;
	}

	/** One of the settings that it was opened with; empty where it is not set. */
	public String setting(String name) {
		return this.environment.getProperty(name, "");
	}

	/** The folder of the embedded store, where the database is that one. */
	public Optional<Path> store() {
		return (kind() != Kind.OWN) ? Optional.of(folder(this.environment)) : Optional.empty();
	}

	/** Whose the database is, and who has it open. */
	public Kind kind() {
		if (this.room == null) {
			return Kind.OWN;
		}
		return (this.embedded != null) ? Kind.ALONE : Kind.BESIDE;
	}

	/** Whose a database is, and who has it open. */
	public enum Kind {

		/** A Neo4j of the user's own. */
		OWN,

		/** The embedded one, that a server has open. */
		BESIDE,

		/** The embedded one, that this process has open. */
		ALONE

	}

	/** The way. */
	public Driver driver() {
		return this.driver;
	}

	@Override
	public void close() {
		this.driver.close();
		if (this.embedded != null) {
			this.embedded.close();
		}
	}

	/** What a server has of Spring, for its driver only. */
	@SpringBootConfiguration(proxyBeanMethods = false)
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	static class Client {

	}

}
