package se.uppdragsgrafen.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Statement;

/**
 * How one field that is a question of its own is answered: one statement, its parameters,
 * and what becomes of its one row.
 *
 * @param statement the statement
 * @param bindings its parameters
 * @param answer what the row becomes
 */
record RootPlan(Statement statement, Bindings bindings, Answer answer) {

	/**
	 * Makes the field's value of the statement's one row, keys as the question names
	 * them.
	 */
	@FunctionalInterface
	interface Answer {

		@Nullable Object of(Statement statement, Map<String, @Nullable Object> row, Variables request);

	}

}
