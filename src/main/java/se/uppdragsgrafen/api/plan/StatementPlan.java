package se.uppdragsgrafen.api.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.Statement;

/**
 * A field that is answered by one statement.
 *
 * @param statement the statement
 * @param parameters its parameters
 * @param shown what its one row becomes
 */
public record StatementPlan(Statement statement, List<Parameter> parameters, Shown shown) implements RootPlan {

	public StatementPlan {
		parameters = List.copyOf(parameters);
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		return counted.of(this.statement.plan(), values);
	}

}
