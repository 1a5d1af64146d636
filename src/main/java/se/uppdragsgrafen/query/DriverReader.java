package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Reads through the driver: from a server, a cluster's followers, or the embedded
 * database's Bolt port. Auto-commit, since a transaction of its own costs a third of a
 * small question; so one retry is ours.
 */
public final class DriverReader implements GraphReader {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Supplier<Driver> driver;

	private final Duration limit;

	/**
	 * A reader that gives each statement so long.
	 * @param driver asked at each statement, so that a server can be put together while
	 * its database starts
	 */
	public DriverReader(Supplier<Driver> driver, Duration limit) {
		this.driver = driver;
		this.limit = limit;
	}

	@Override
	public List<Map<String, @Nullable Object>> read(Question question) {
		try {
			return once(question);
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			return again(question);
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException && !MemoryExceeded.says(ex.code())) {
				return again(question);
			}
			throw translate(ex);
		}
	}

	private List<Map<String, @Nullable Object>> again(Question question) {
		try {
			return once(question);
		}
		catch (Neo4jException ex) {
			throw translate(ex);
		}
	}

	private List<Map<String, @Nullable Object>> once(Question question) {
		TransactionConfig time = TransactionConfig.builder().withTimeout(question.time(this.limit)).build();
		try (Session session = this.driver.get().session(READ)) {
			return session.run(question.cypher(), question.parameters(), time).list(DriverReader::row);
		}
	}

	private static Map<String, @Nullable Object> row(Record row) {
		return row.asMap(Value::asObject);
	}

	/** The driver has no class and no code for it. */
	private static boolean isWithoutConnection(Neo4jException ex) {
		return String.valueOf(ex.getMessage()).startsWith("Unable to acquire connection from the pool");
	}

	private static RuntimeException translate(Neo4jException ex) {
		if (MemoryExceeded.says(ex.code())) {
			return new MemoryExceeded(ex);
		}
		if (ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException
				|| ex instanceof RetryableException || isWithoutConnection(ex)) {
			return new DatabaseUnavailable(ex);
		}
		if (ex.code().startsWith(ReadTimeout.CODE)) {
			return new ReadTimeout(ex);
		}
		if (ex.code().equals(WriteRefused.CODE)) {
			return new WriteRefused(String.valueOf(ex.getMessage()));
		}
		return ex;
	}

}
