package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A plan and its text. The text names no key of the answer: a node comes back as a list
 * of values in the order of its selection, so that questions that differ only in their
 * aliases share one text, and nothing of a client's stands in it.
 *
 * @param plan the plan
 * @param cypher its one statement
 */
public record Statement(Plan plan, String cypher) {

	/**
	 * The values of a row's selections, each a node by the keys of the answer, or null.
	 */
	public record Row(@Nullable Object head, List<@Nullable Map<String, @Nullable Object>> nodes) {
	}

	/** The rows of the answer's {@link Plan#ROWS}. */
	public List<Row> rows(Map<String, @Nullable Object> answer) {
		TableReader reader = new TableReader(this.plan.selections(), list(answer.get(Plan.TABLES)));
		List<Row> rows = new ArrayList<>();
		for (Object row : list(answer.get(Plan.ROWS))) {
			rows.add(reader.row(list(row)));
		}
		return rows;
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}
