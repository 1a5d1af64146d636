package se.uppdragsgrafen.api.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.plan.NodesPlan;
import se.uppdragsgrafen.api.plan.Parameter;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Question;

/**
 * The nodes that a column of an analysis names.
 *
 * @param plan how they are read
 * @param own what the rows say of them without their being read
 * @param nodes those that were read, by id
 */
record NodesOfRows(NodesPlan plan, OwnWords own, Map<String, @Nullable Object> nodes) {

	/**
	 * Reads those that the rows themselves do not say enough of, with one statement.
	 * @param values among them this server's base address
	 */
	static NodesOfRows read(NodesPlan plan, List<Map<String, @Nullable Object>> rows, GraphReader reader,
			Map<String, @Nullable Object> values, Variables request) {
		OwnWords own = new OwnWords(plan.selection());
		Set<String> asked = new LinkedHashSet<>();
		for (Map<String, @Nullable Object> row : rows) {
			all(row.get(plan.column().name())).stream()
				.filter((one) -> !own.says(one))
				.forEach((one) -> asked.add(OwnWords.id(one)));
		}
		if (asked.isEmpty()) {
			return new NodesOfRows(plan, own, Map.of());
		}
		Map<String, @Nullable Object> parameters = Parameter.values(plan.parameters(), request);
		parameters.put(plan.ids(), List.copyOf(asked));
		parameters.put(Plan.BASE, values.get(Plan.BASE));
		return new NodesOfRows(plan, own,
				nodes(plan, reader.read(new Question(plan.statement().cypher(), parameters))));
	}

	private static Map<String, @Nullable Object> nodes(NodesPlan plan, List<Map<String, @Nullable Object>> answer) {
		Map<String, @Nullable Object> nodes = new HashMap<>();
		plan.statement()
			.rows(answer.getFirst())
			.forEach((row) -> nodes.put(String.valueOf(row.head()), row.nodes().getFirst()));
		return nodes;
	}

	/**
	 * The node or nodes that a row shows for what it names.
	 * @param value an id, a map that has one, a list of these, or null
	 * @return a list where the column is one; otherwise a node, null where it is gone
	 */
	@Nullable Object shown(@Nullable Object value) {
		List<@Nullable Object> shown = new ArrayList<>();
		all(value)
			.forEach((one) -> shown.add(this.own.says(one) ? this.own.node(one) : this.nodes.get(OwnWords.id(one))));
		if (this.plan.column().list()) {
			return shown.stream().filter(Objects::nonNull).toList();
		}
		return shown.isEmpty() ? null : shown.getFirst();
	}

	private static List<Object> all(@Nullable Object value) {
		return switch (value) {
			case null -> List.of();
			case List<?> list -> list.stream().<Object>map(Objects::requireNonNull).toList();
			default -> List.of(value);
		};
	}

}
