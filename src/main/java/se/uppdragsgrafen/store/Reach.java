package se.uppdragsgrafen.store;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/** Makes sure that a database answers, and waits for one that is slow. */
public final class Reach {

	/** What a busy machine takes to answer, many times over. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private Reach() {
	}

	/**
	 * Waits until it answers.
	 * @param lines hears that it is waited for
	 * @return the driver
	 * @throws DatabaseProblem where it is not there, or never answers
	 */
	public static Driver verified(Driver driver, URI uri, Consumer<String> lines) {
		return verified(driver, uri, lines, PATIENCE);
	}

	static Driver verified(Driver driver, URI uri, Consumer<String> lines, Duration patience) {
		long begun = System.nanoTime();
		while (true) {
			try {
				driver.verifyConnectivity();
				return driver;
			}
			catch (Neo4jException ex) {
				Duration waited = Duration.ofNanos(System.nanoTime() - begun);
				if (!isSlow(ex) || waited.compareTo(patience) > 0) {
					throw problem(uri, ex);
				}
				pause();
				lines.accept("Databasen på %s går att nå men svarar inte än (%d s)".formatted(uri, waited.toSeconds()));
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the database.", ex);
		}
	}

	private static DatabaseProblem problem(URI uri, Neo4jException failure) {
		if (isSlow(failure)) {
			return problem(uri, failure, "går att nå men svarar inte",
					"Den är överlastad, eller något annat än Neo4j lyssnar där. Vänta och gör om.");
		}
		if (failure instanceof SecurityException) {
			return problem(uri, failure, "släpper inte in",
					"Kontrollera spring.neo4j.authentication, och om adressen ska börja med neo4j+s:// eller bolt+s://.");
		}
		if (isOf(failure, UnknownHostException.class) || isOf(failure, UnresolvedAddressException.class)) {
			return problem(uri, failure, "finns inte", "Kontrollera värdens namn i spring.neo4j.uri.");
		}
		return problem(uri, failure, "svarar inte",
				"Kontrollera att Neo4j är igång där och släpper fram Bolt, och adressen i spring.neo4j.uri.");
	}

	private static DatabaseProblem problem(URI uri, Throwable failure, String what, String advice) {
		return new DatabaseProblem("Databasen på %s %s (%s). %s".formatted(uri, what, failure.getMessage(), advice),
				failure);
	}

	/** What takes the connection and says nothing: a wrong address takes none. */
	private static boolean isSlow(Neo4jException failure) {
		return !isOf(failure, ConnectException.class) && chain(failure).map((each) -> String.valueOf(each.getMessage()))
			.anyMatch((message) -> message.contains("Unable to establish connection in")
					|| message.contains("Unable to acquire connection from the pool within")
					|| message.contains("timed out"));
	}

	private static boolean isOf(Throwable failure, Class<? extends Throwable> kind) {
		return chain(failure).anyMatch(kind::isInstance);
	}

	private static Stream<Throwable> chain(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
	}

}
