package se.uppdragsgrafen.metrics;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;

/**
 * What a source answers.
 *
 * @param total how many rows there are
 * @param rows those that were asked for, by column
 */
record Rows(long total, List<Map<String, @Nullable Object>> rows) {

	/** Reads the one record in which these statements answer. */
	@SuppressWarnings("unchecked")
	static Rows read(GraphReader reader, Question question) {
		Map<String, @Nullable Object> answer = reader.read(question).getFirst();
		long total = (answer.get("totalCount") instanceof Number number) ? number.longValue() : 0;
		return new Rows(total,
				(answer.get("rader") instanceof List<?> rows) ? (List<Map<String, @Nullable Object>>) rows : List.of());
	}

	/** How many rows there are that were not read. */
	long left() {
		return this.total - this.rows.size();
	}

}
