package se.uppdragsgrafen.api.plan;

import java.util.List;

import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Statement;
import se.uppdragsgrafen.query.analys.AnalysisReader;
import se.uppdragsgrafen.query.analys.Column;

/**
 * How the nodes that a column names are read: one statement for all rows.
 *
 * @param column the column
 * @param statement the statement
 * @param parameters its parameters
 * @param ids the parameter that holds the ids, which come from the rows
 */
public record NodesPlan(Column column, Statement statement, List<Parameter> parameters, String ids) {

	public NodesPlan {
		parameters = List.copyOf(parameters);
	}

	/** What is asked of each node. */
	public Selection selection() {
		return this.statement.plan().selections().getFirst();
	}

	/** How many nodes one row may give. */
	long cost(Cost counted, Variables request) {
		long each = counted.of(this.statement.plan(), Parameter.values(this.parameters, request));
		return this.column.list() ? each * AnalysisReader.LISTED_MOST : each;
	}

}
