package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.CypherWriter;
import se.uppdragsgrafen.query.Shape;

/** Plans a whole operation: each root field by the kind of question that it is. */
final class OperationPlanner {

	private static final String CONNECTION = "Connection";

	private final Shape shape;

	private final CypherWriter writer;

	OperationPlanner(Shape shape, CypherWriter writer) {
		this.shape = shape;
		this.writer = writer;
	}

	/**
	 * The plan of an operation.
	 * @throws ApiException where it asks for more than it may
	 */
	OperationPlan plan(GraphQLSchema schema, OperationDefinition operation, Map<String, FragmentDefinition> fragments,
			Variables variables) {
		Selections selections = new Selections(fragments, variables);
		String query = schema.getQueryType().getName();
		Map<String, Selected> asked = selections.of(query, List.of(operation.getSelectionSet()));
		Limits.fields(asked.size());
		Map<String, RootPlan> roots = new LinkedHashMap<>();
		for (Selected selected : asked.values()) {
			root(schema, selected, selections, variables, roots);
		}
		return new OperationPlan(roots);
	}

	private void root(GraphQLSchema schema, Selected selected, Selections selections, Variables variables,
			Map<String, RootPlan> roots) {
		String path = "/" + selected.key();
		switch (selected.name()) {
			case "sok" ->
				roots.put(path, new SearchPlanner(this.shape, selections, variables).plan(selected, this.writer));
			case "dataset" -> selections.of("Dataset", selected.below())
				.values()
				.stream()
				.filter(field -> field.name().equals("tackning"))
				.forEach(field -> roots.put(path + "/" + field.key(),
						new CoveragePlanner(this.shape, selections, variables).plan(field, this.writer)));
			default -> list(schema, selected, selections, variables, roots);
		}
	}

	private void list(GraphQLSchema schema, Selected selected, Selections selections, Variables variables,
			Map<String, RootPlan> roots) {
		var field = schema.getQueryType().getFieldDefinition(selected.name());
		if (field == null) {
			return; // __schema, __type, __typename, which the execution knows
		}
		String type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
		RootPlan plan = type.endsWith(CONNECTION)
				? new PagePlanner(this.shape, selections, variables)
					.plan(type.substring(0, type.length() - CONNECTION.length()), selected, this.writer)
				: new IdPlanner(this.shape, selections, variables).plan(type, selected, this.writer);
		roots.put("/" + selected.key(), plan);
	}

}
