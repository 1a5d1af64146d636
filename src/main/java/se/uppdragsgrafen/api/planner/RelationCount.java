package se.uppdragsgrafen.api.planner;

import se.uppdragsgrafen.api.ApiException;

/**
 * How many relations an operation follows, each alias counted. It takes Neo4j some 50 ms
 * of the processor to plan one, however few nodes it leads to.
 */
final class RelationCount {

	/** Points for planning one. */
	private static final long COST = 100;

	private final Limits limits;

	private int number;

	RelationCount(Limits limits) {
		this.limits = limits;
	}

	/**
	 * Counts one more.
	 * @throws ApiException where that is more than a question may follow
	 */
	void add() {
		this.limits.checkRelations(++this.number);
	}

	/** Points for planning all. */
	long cost() {
		return this.number * COST;
	}

}
