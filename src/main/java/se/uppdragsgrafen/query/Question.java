package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One statement with its values.
 *
 * @param cypher the text, in which every value is a parameter
 * @param parameters the values, by name
 * @param deadline when what it is a part of must be over; null where it stands alone
 */
public record Question(String cypher, Map<String, @Nullable Object> parameters, @Nullable Deadline deadline) {

	/** A statement that stands alone. */
	public Question(String cypher, Map<String, @Nullable Object> parameters) {
		this(cypher, parameters, null);
	}

	/** The same, to be over by then. */
	Question until(Deadline deadline) {
		return new Question(this.cypher, this.parameters, deadline);
	}

	/**
	 * What it may take, in whole milliseconds: to a database zero means no limit at all.
	 * @param most what any statement may take
	 * @throws ReadTimeout where nothing is left
	 */
	Duration time(Duration most) {
		Duration left = (this.deadline != null) ? this.deadline.left() : most;
		if (!left.isPositive()) {
			throw new ReadTimeout(null);
		}
		return Duration.ofMillis(Math.min(left.toMillis() + 1, most.toMillis()));
	}

}
