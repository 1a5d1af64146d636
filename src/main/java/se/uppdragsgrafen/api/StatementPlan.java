package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.query.Statement;

/**
 * A field that is answered by one statement: its parameters, and what becomes of its one
 * row.
 *
 * @param statement the statement
 * @param bindings its parameters
 * @param answer what the row becomes
 */
record StatementPlan(Statement statement, Bindings bindings, Answer answer) implements RootPlan {

	/**
	 * Makes the field's value of the statement's one row, keys as the question names
	 * them.
	 */
	@FunctionalInterface
	interface Answer {

		@Nullable Object of(Statement statement, Map<String, @Nullable Object> row, Variables request);

	}

	@Override
	public Map<String, @Nullable Object> values(Variables request) {
		return this.bindings.values(request);
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		return counted.of(this.statement.plan(), values);
	}

	@Override
	public @Nullable Object answer(GraphReader reader, Map<String, @Nullable Object> values, Variables request) {
		List<Map<String, @Nullable Object>> rows = reader.read(new Question(this.statement.cypher(), values));
		return this.answer.of(this.statement, rows.getFirst(), request);
	}

}
