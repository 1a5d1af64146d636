package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Statement;
import se.uppdragsgrafen.query.analys.AnalysisReader;
import se.uppdragsgrafen.query.analys.Column;

/**
 * How the nodes that a column names are read: one statement for all rows.
 *
 * @param column the column
 * @param own what a row says of them without being read
 * @param statement the statement
 * @param bindings its parameters
 * @param ids the parameter that holds the ids
 */
record NodesPlan(Column column, OwnWords own, Statement statement, Bindings bindings, String ids) {

	static NodesPlan of(Column column, List<SelectionSet> asked, int depth, Planning planning) {
		Bindings bindings = new Bindings();
		String ids = bindings.bind(request -> List.of(""));
		Selection selection = planning.nodes(bindings).plan(column.type(), asked, depth);
		Plan plan = new Plan.Some(column.type(), ids, selection);
		return new NodesPlan(column, new OwnWords(selection), planning.writer().write(plan), bindings, ids);
	}

	/** How many nodes one row may give. */
	long cost(Cost counted, Variables request) {
		long each = counted.of(this.statement.plan(), this.bindings.values(request));
		return this.column.list() ? each * AnalysisReader.LISTED_MOST : each;
	}

	/** The nodes that those rows themselves do not say enough of, by id. */
	Map<String, @Nullable Object> read(List<Map<String, @Nullable Object>> rows, GraphReader reader, String base,
			Variables request) {
		Set<String> asked = new LinkedHashSet<>();
		for (Map<String, @Nullable Object> row : rows) {
			all(row.get(this.column.name())).stream()
				.filter(one -> !this.own.says(one))
				.forEach(one -> asked.add(OwnWords.id(one)));
		}
		if (asked.isEmpty()) {
			return Map.of();
		}
		Map<String, @Nullable Object> values = this.bindings.values(request);
		values.put(this.ids, List.copyOf(asked));
		values.put(Plan.BASE, base);
		Map<String, @Nullable Object> answer = reader.read(new Question(this.statement.cypher(), values)).getFirst();
		Map<String, @Nullable Object> nodes = new HashMap<>();
		this.statement.rows(answer).forEach(row -> nodes.put(String.valueOf(row.head()), row.nodes().getFirst()));
		return nodes;
	}

	/** What a row shows of them. */
	@Nullable Object shown(@Nullable Object value, Map<String, @Nullable Object> nodes) {
		List<@Nullable Object> shown = new ArrayList<>();
		all(value).forEach(one -> shown.add(this.own.says(one) ? this.own.node(one) : nodes.get(OwnWords.id(one))));
		if (this.column.list()) {
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
