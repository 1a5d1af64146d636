package se.uppdragsgrafen.api.planner;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.plan.FieldPlan;
import se.uppdragsgrafen.api.plan.OperationPlan;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.query.CypherWriter;
import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.query.analys.Analyses;

/** Plans a whole operation: each root field by the kind of question that it is. */
public final class Planner {

	/** Points: the whole schema is a large answer, and asks nothing of the database. */
	public static final int INTROSPECTION_COST = 1_000;

	private final Shape shape;

	private final CypherWriter writer;

	private final Analyses analyses;

	private final Limits limits;

	/** A planner of questions of that shape, within those limits. */
	public Planner(Shape shape, Analyses analyses, CypherWriter writer, Limits limits) {
		this.shape = shape;
		this.analyses = analyses;
		this.writer = writer;
		this.limits = limits;
	}

	/**
	 * The plan of an operation.
	 * @param variables of the request that is planned: they decide the shape, not the
	 * values
	 * @throws ApiException where it asks for more than it may
	 */
	public OperationPlan plan(GraphQLSchema schema, OperationDefinition operation,
			Map<String, FragmentDefinition> fragments, Variables variables) {
		Selections selections = new Selections(fragments, variables, this.limits::checkFieldsInAll);
		Map<String, Selected> asked = selections.of(schema.getQueryType().getName(),
				List.of(operation.getSelectionSet()));
		this.limits.checkFields(asked.size());
		RelationCount relations = new RelationCount(this.limits);
		Planning planning = new Planning(this.shape, this.writer, this.limits, selections, relations, variables);
		// What is asked was counted when it was planned.
		Forms forms = new Forms(schema, new Selections(fragments, variables, (number) -> {
		}));
		RootPlanner roots = new RootPlanner(schema, planning, this.analyses, forms);
		FieldPlan.Within root = roots.plan(asked.values());
		OperationPlan plan = new OperationPlan(root, unplanned(asked.values()), relations.cost(), selections.read());
		this.limits.checkFields(plan.asked().size());
		return plan;
	}

	/** Points for the root fields that no plan answers. */
	private static long unplanned(Collection<Selected> asked) {
		return asked.stream().mapToLong(field -> switch (field.name()) {
			case "__schema", "__type" -> INTROSPECTION_COST;
			case "dataset" -> 1;
			default -> 0;
		}).sum();
	}

}
