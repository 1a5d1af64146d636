package se.uppdragsgrafen.api.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiError;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.Statement;

/** The nodes that were asked for by their ids, in the order of the ids. */
final class NodesAnswer {

	private NodesAnswer() {
	}

	/**
	 * The one node; null where there is none, which is no error.
	 * @param ids a list of its id
	 */
	static @Nullable Object one(@Nullable Object ids, List<Statement.Row> rows) {
		return each(ids, rows).getFirst();
	}

	/**
	 * A node for each id, null where there is none.
	 * @param ids a list
	 */
	static List<@Nullable Object> each(@Nullable Object ids, List<Statement.Row> rows) {
		Map<String, @Nullable Object> found = byId(rows);
		List<@Nullable Object> nodes = new ArrayList<>();
		((List<?>) Objects.requireNonNull(ids)).forEach((id) -> nodes.add(found.get(String.valueOf(id))));
		return nodes;
	}

	private static Map<String, @Nullable Object> byId(List<Statement.Row> rows) {
		Map<String, @Nullable Object> found = new HashMap<>();
		rows.forEach((row) -> found.put(String.valueOf(row.head()), row.nodes().getFirst()));
		return found;
	}

}
