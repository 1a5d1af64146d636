package se.uppdragsgrafen.graph;

import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The data set's node, held by one transaction until that ends: nobody else writes
 * meanwhile.
 *
 * @param utgava the edition that is wholly there
 * @param nr the last number of the log
 * @param form how nodes were built; empty where nothing is known of it
 * @param unfinished the package of which only a part is written, if any
 */
record Lock(long utgava, long nr, String form, Optional<UnfinishedLoad> unfinished) {

	/** Waits until nobody else has it. */
	static Lock take(TransactionContext tx) {
		Record lock = tx.run(CypherText.write("lock")).single();
		return new Lock(lock.get("utgava").asLong(), lock.get("nr").asLong(), lock.get("form").asString(""),
				UnfinishedLoad.of(lock.get("halv")));
	}

	/**
	 * The same, for what is no part of a large load.
	 * @throws LargeLoadUnfinished where only a part of one is written
	 */
	static Lock free(TransactionContext tx) {
		Lock lock = take(tx);
		lock.unfinished.ifPresent((load) -> {
			throw new LargeLoadUnfinished(load);
		});
		return lock;
	}

}
