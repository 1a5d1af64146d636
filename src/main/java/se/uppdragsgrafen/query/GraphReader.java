package se.uppdragsgrafen.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The door to the graph: runs one statement, read only, within a time limit. */
public interface GraphReader extends AutoCloseable {

	/**
	 * The rows of the answer, each by column. Values are strings, booleans, Long, Double,
	 * java.time, lists and maps of these, and null: the same through either door. No node
	 * is given as such.
	 * @throws DatabaseUnavailable where the database cannot be reached
	 * @throws ReadTimeout where it did not answer within the limit and was told to stop
	 * @throws MemoryExceeded where it needed more memory than it may have
	 * @throws WriteRefused where the statement would write
	 */
	List<Map<String, @Nullable Object>> read(Question question);

	/** Reads no more. */
	@Override
	default void close() {
	}

}
