package se.uppdragsgrafen.query;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;

/**
 * Lets only statements pass that cannot write. In process nobody is less than the
 * database's owner, so each new text is explained before it is run. That costs no second
 * planning: with the values given, the plan that explains is the one that runs.
 */
final class ReadOnly {

	private static final long CHARACTERS_MOST = 5_000_000;

	private final Cache<String, QueryType> types = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS_MOST)
		.weigher((String text, QueryType type) -> text.length())
		.recordStats()
		.build();

	/** To be measured: what is loaded into it is what the database planned. */
	Cache<?, ?> cache() {
		return this.types;
	}

	/**
	 * Passes where the statement only reads.
	 * @throws WriteRefused where it does not
	 */
	void check(GraphDatabaseService database, Question question, Duration limit) {
		QueryType type = this.types.getIfPresent(question.cypher());
		if (type == null) {
			// Not within the cache: who asks something else would wait for it.
			type = type(database, question, limit);
			this.types.put(question.cypher(), type);
		}
		if (type != QueryType.READ_ONLY) {
			throw new WriteRefused(type.toString());
		}
	}

	private static QueryType type(GraphDatabaseService database, Question question, Duration limit) {
		return database
			.executeTransactionally("EXPLAIN " + question.cypher(), question.parameters(),
					Result::getQueryExecutionType, limit)
			.queryType();
	}

}
