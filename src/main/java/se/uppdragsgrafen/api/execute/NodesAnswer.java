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
	 * The one node.
	 * @param key of the field
	 * @param ids a list of its id
	 */
	static Answer one(String key, @Nullable Object ids, List<Statement.Row> rows) {
		Object id = ((List<?>) Objects.requireNonNull(ids)).getFirst();
		Object node = byId(rows).get(String.valueOf(id));
		return (node != null) ? Answer.of(node) : new Answer(null, List.of(missing(id).at(List.of(key))));
	}

	/**
	 * A node for each id, null where there is none.
	 * @param key of the field
	 * @param ids a list
	 */
	static Answer each(String key, @Nullable Object ids, List<Statement.Row> rows) {
		Map<String, @Nullable Object> found = byId(rows);
		List<@Nullable Object> nodes = new ArrayList<>();
		List<ApiError> errors = new ArrayList<>();
		for (Object id : (List<?>) Objects.requireNonNull(ids)) {
			Object node = found.get(String.valueOf(id));
			if (node == null) {
				errors.add(missing(id).at(List.of(key, nodes.size())));
			}
			nodes.add(node);
		}
		return new Answer(nodes, errors);
	}

	private static Map<String, @Nullable Object> byId(List<Statement.Row> rows) {
		Map<String, @Nullable Object> found = new HashMap<>();
		rows.forEach((row) -> found.put(String.valueOf(row.head()), row.nodes().getFirst()));
		return found;
	}

	static ApiError missing(@Nullable Object id) {
		return ApiError.of(ErrorCode.NOT_FOUND,
				Message.of("Nothing has the id '%s'. It may have been misspelt, or the thing may be gone.",
						"Inget har id:t '%s'. Det kan vara felskrivet, eller så finns saken inte längre.",
						String.valueOf(id)));
	}

}
