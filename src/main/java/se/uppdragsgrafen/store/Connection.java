package se.uppdragsgrafen.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

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

/**
 * A command's way to the database: the one that {@code spring.neo4j.uri} names, else the
 * one of a server that runs on the store, else the store itself.
 */
public final class Connection implements AutoCloseable {

	private final Driver driver;

	private final @Nullable EmbeddedNeo4j embedded;

	private Connection(Driver driver, @Nullable EmbeddedNeo4j embedded) {
		this.driver = driver;
		this.embedded = embedded;
	}

	/**
	 * Finds the way.
	 * @param settings as a server would be given them
	 * @throws DatabaseProblem where there is none
	 */
	public static Connection open(String[] settings) {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Client.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.properties("logging.level.root=warn")
			.run(settings);
		Environment environment = context.getEnvironment();
		String uri = environment.getProperty("spring.neo4j.uri");
		if (uri != null) {
			return new Connection(verified(context.getBean(Driver.class), URI.create(uri)), null);
		}
		Path store = Path.of(environment.getRequiredProperty("uppdragsgrafen.store"));
		return beside(store).orElseGet(() -> into(store));
	}

	private static Optional<Connection> beside(Path store) {
		return Address.read(EmbeddedNeo4j.folder(store))
			.map(Connection::driver)
			.filter(Connection::answers)
			.map((driver) -> new Connection(driver, null));
	}

	private static Connection into(Path store) {
		EmbeddedNeo4j embedded = EmbeddedNeo4j.open(store);
		return new Connection(driver(embedded.address()), embedded);
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
	 * Makes sure that the database answers.
	 * @throws DatabaseProblem where it does not
	 */
	public static Driver verified(Driver driver, URI uri) {
		try {
			driver.verifyConnectivity();
			return driver;
		}
		catch (Neo4jException ex) {
			throw DatabaseProblem.unreachable(uri, ex);
		}
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
