package se.uppdragsgrafen.graph;

import java.time.Duration;

import org.neo4j.driver.TransactionConfig;

/** How long a transaction that writes may take. */
public final class Patience {

	/**
	 * Writing is bounded by what is written; the database's own limit is for questions.
	 */
	public static final TransactionConfig LONG = TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();

	private Patience() {
	}

}
