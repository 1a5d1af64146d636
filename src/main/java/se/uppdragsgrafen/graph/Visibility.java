package se.uppdragsgrafen.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Says in the graph when an edition begins to become visible and when all of it is. Neo4j
 * shows what a transaction wrote piece by piece while it commits: who read the same
 * edition as wholly there before, and none as begun after, read nothing in between (ADR
 * 007).
 */
final class Visibility {

	private final Driver driver;

	private final Duration notice;

	/** Gives that notice before what is not part of a load. */
	Visibility(Driver driver, Duration notice) {
		this.driver = driver;
		this.notice = notice;
	}

	/** Waits until all who read have seen what was just said. */
	static void await(Duration notice) {
		try {
			Thread.sleep(notice);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The load was interrupted before it wrote anything.", ex);
		}
	}

	/** To be called before an edition is written in more than one transaction. */
	void announce(long utgava) {
		begins(utgava);
		await(this.notice);
	}

	/** To be called last in a transaction that writes this edition. */
	void begins(long utgava) {
		run("write-begins", Map.of("utgava", utgava));
	}

	/** To be called when what wrote this edition is committed. */
	void ends(long utgava) {
		run("write-ends", Map.of("utgava", utgava));
	}

	/**
	 * What becomes of something that is written so.
	 * @param utgava which edition it is of
	 */
	<T> T during(Supplier<T> write, ToLongFunction<T> utgava) {
		T written;
		try {
			written = write.get();
		}
		catch (RuntimeException ex) {
			given(ex);
			throw ex;
		}
		ends(utgava.applyAsLong(written));
		return written;
	}

	private void given(RuntimeException up) {
		try {
			settle();
		}
		catch (RuntimeException ex) {
			// The next start settles it; why the load failed is what is to be told.
			up.addSuppressed(ex);
		}
	}

	/** What was begun and never ended, as when a load was killed, is taken back. */
	void settle() {
		try (Session session = this.driver.session()) {
			if (session.run(CypherText.write("writes-unsettled")).hasNext()) {
				session.executeWriteWithoutResult((tx) -> {
					tx.run(CypherText.write("lock")).consume();
					tx.run(CypherText.write("writes-settled")).consume();
				}, Patience.LONG);
			}
		}
	}

	private void run(String statement, Map<String, Object> parameters) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((tx) -> tx.run(CypherText.write(statement), parameters).consume(),
					Patience.LONG);
		}
	}

}
