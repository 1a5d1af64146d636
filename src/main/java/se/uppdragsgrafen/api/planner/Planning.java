package se.uppdragsgrafen.api.planner;

import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.CypherWriter;
import se.uppdragsgrafen.query.Shape;

/**
 * What all that plan one operation have in common.
 *
 * @param shape what can be asked
 * @param writer of statements
 * @param limits of what may be asked
 * @param selections of the operation
 * @param relations counts those that it follows
 * @param variables of the request that is planned: they decide the shape, not the values
 */
record Planning(Shape shape, CypherWriter writer, Limits limits, Selections selections, RelationCount relations,
		Variables variables) {

	/** Plans nodes whose values are bound there. */
	NodePlanner nodes(Bindings bindings) {
		return new NodePlanner(this, bindings);
	}

}
