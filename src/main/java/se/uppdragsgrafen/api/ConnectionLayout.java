package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Statement;

/**
 * Which of a row's selections each key of a connection shows, and how a page is built of
 * them: nodes, edges, page info, total count.
 */
final class ConnectionLayout {

	/** Fields deep in the answer at which a list's nodes lie. */
	private static final int NODES = 2;

	private static final int EDGE_NODES = 3;

	private final String type;

	private final Selections selections;

	private final NodePlanner planner;

	private final List<Selection> selected = new ArrayList<>();

	private final Map<String, Part> parts = new LinkedHashMap<>();

	ConnectionLayout(String type, Selections selections, NodePlanner planner) {
		this.type = type;
		this.selections = selections;
		this.planner = planner;
	}

	/** What one key of the connection shows. */
	private sealed interface Part {

		record Count() implements Part {
		}

		record Nodes(int selection) implements Part {
		}

		/** By key: the selection that shows the node, or null for the cursor. */
		record Edges(Map<String, @Nullable Integer> keys) implements Part {
		}

		/** By key: the field of the page info. */
		record PageInfo(Map<String, String> keys) implements Part {
		}

	}

	/** The selections that a row must have. */
	List<Selection> read(Map<String, Selected> asked) {
		asked.forEach((key, one) -> {
			switch (one.name()) {
				case "totalCount" -> this.parts.put(key, new Part.Count());
				case "nodes" -> this.parts.put(key, new Part.Nodes(node(one, NODES)));
				case "edges" -> this.parts.put(key, edges(one));
				case "pageInfo" -> this.parts.put(key, info(one));
				default -> {
					// __typename, which the execution knows
				}
			}
		});
		return List.copyOf(this.selected);
	}

	private int node(Selected node, int depth) {
		this.selected.add(this.planner.plan(this.type, node.below(), depth));
		return this.selected.size() - 1;
	}

	private Part edges(Selected edges) {
		Map<String, @Nullable Integer> keys = new LinkedHashMap<>();
		this.selections.of(this.type + "Edge", edges.below()).forEach((key, one) -> {
			switch (one.name()) {
				case "node" -> keys.put(key, node(one, EDGE_NODES));
				case "cursor" -> keys.put(key, null);
				default -> {
					// __typename, which the execution knows
				}
			}
		});
		return new Part.Edges(keys);
	}

	private Part info(Selected info) {
		Map<String, String> keys = new LinkedHashMap<>();
		this.selections.of("PageInfo", info.below()).forEach((key, one) -> keys.put(key, one.name()));
		return new Part.PageInfo(keys);
	}

	boolean counted() {
		return this.parts.values().stream().anyMatch(Part.Count.class::isInstance) || !hasRows();
	}

	boolean hasRows() {
		return this.parts.values().stream().anyMatch(part -> !(part instanceof Part.Count));
	}

	/** The connection, by the keys of the question. */
	Map<String, @Nullable Object> answer(Statement statement, Map<String, @Nullable Object> answer, Paging paging,
			Variables request) {
		int size = paging.size(request);
		List<Statement.Row> rows = statement.rows(answer);
		boolean more = rows.size() > size;
		List<Statement.Row> page = new ArrayList<>(more ? rows.subList(0, size) : rows);
		if (paging.backwards()) {
			Collections.reverse(page);
		}
		Page read = new Page(page, more, paging);
		Map<String, @Nullable Object> connection = new LinkedHashMap<>();
		this.parts.forEach((key, part) -> connection.put(key, switch (part) {
			case Part.Count() -> answer.get(Plan.COUNT);
			case Part.Nodes(int selection) -> page.stream().map(row -> row.nodes().get(selection)).toList();
			case Part.Edges(var keys) -> page.stream().map(row -> read.edge(row, keys)).toList();
			case Part.PageInfo(var keys) -> read.info(keys);
		}));
		return connection;
	}

	/** The rows of one page, in the list's own order. */
	private record Page(List<Statement.Row> rows, boolean more, Paging paging) {

		Map<String, @Nullable Object> edge(Statement.Row row, Map<String, @Nullable Integer> keys) {
			Map<String, @Nullable Object> edge = new LinkedHashMap<>();
			keys.forEach(
					(key, selection) -> edge.put(key, (selection != null) ? row.nodes().get(selection) : cursor(row)));
			return edge;
		}

		Map<String, @Nullable Object> info(Map<String, String> keys) {
			Map<String, @Nullable Object> info = new LinkedHashMap<>();
			keys.forEach((key, field) -> info.put(key, switch (field) {
				case "hasNextPage" -> this.paging.backwards() ? this.paging.fromCursor() : this.more;
				case "hasPreviousPage" -> this.paging.backwards() ? this.more : this.paging.fromCursor();
				case "startCursor" -> this.rows.isEmpty() ? null : cursor(this.rows.getFirst());
				case "endCursor" -> this.rows.isEmpty() ? null : cursor(this.rows.getLast());
				default -> null;
			}));
			return info;
		}

		private String cursor(Statement.Row row) {
			List<?> place = (List<?>) java.util.Objects.requireNonNull(row.head(), "a row of a page has a place");
			return this.paging.cursorOf(place.getFirst(), String.valueOf(place.getLast()));
		}

	}

}
