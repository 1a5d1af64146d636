package se.uppdragsgrafen.api.planner;

import java.util.List;

import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.Parameter;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.Condition;
import se.uppdragsgrafen.query.CypherWriter;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.ShapeType;
import se.uppdragsgrafen.query.Statement;

/**
 * The ids of a type that a {@code where} wants, a piece at a time in their order. A row's
 * head is a list of the id.
 *
 * @param statement the statement
 * @param parameters those of the conditions
 */
public record Filtered(Statement statement, List<Parameter> parameters) {

	/** The parameter that holds the id after which a piece starts. */
	public static final String AFTER = "efter";

	/** The parameter that holds how many ids a piece has. */
	public static final String NUMBER = "antal";

	/**
	 * Plans it.
	 * @param where the name of the variable that holds the conditions
	 * @param variables which they are
	 */
	public static Filtered of(ShapeType type, String where, Variables variables) {
		Bindings bindings = new Bindings();
		List<Condition> conditions = Conditions.of(type, new Written.Variable(where), variables, bindings);
		Plan.Order order = new Plan.Order("id", false, null, AFTER);
		Plan plan = new Plan.Page(type.name(), conditions, order, NUMBER, false, List.of(Selection.of(List.of())));
		return new Filtered(new CypherWriter().write(plan), bindings.all());
	}

}
