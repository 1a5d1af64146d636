package se.uppdragsgrafen.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.CypherWriter;
import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.query.analys.Analyses;

/** Plans a whole operation: each root field by the kind of question that it is. */
final class Planner {

	private static final String CONNECTION = "Connection";

	/** Points: the whole schema is a large answer, and asks nothing of the database. */
	static final int INTROSPECTION_COST = 1_000;

	private final Shape shape;

	private final CypherWriter writer;

	private final Analyses analyses;

	private final Limits limits;

	Planner(Shape shape, Analyses analyses, CypherWriter writer, Limits limits) {
		this.shape = shape;
		this.analyses = analyses;
		this.writer = writer;
		this.limits = limits;
	}

	/**
	 * The plan of an operation.
	 * @throws ApiException where it asks for more than it may
	 */
	OperationPlan plan(GraphQLSchema schema, OperationDefinition operation, Map<String, FragmentDefinition> fragments,
			Variables variables) {
		Selections selections = new Selections(fragments, variables, this.limits::checkFieldsInAll);
		Map<String, Selected> asked = selections.of(schema.getQueryType().getName(),
				List.of(operation.getSelectionSet()));
		this.limits.checkFields(asked.size());
		Planning planning = new Planning(this.shape, this.writer, this.limits, selections, variables);
		Map<String, RootPlan> roots = new LinkedHashMap<>();
		asked.values().forEach(selected -> root(schema, selected, planning, roots));
		this.limits.checkFields(roots.size());
		Selections answered = new Selections(fragments, variables, (number) -> {
		});
		return new OperationPlan(roots, unplanned(asked.values()), new Forms(schema, answered).of(roots, asked),
				selections.read());
	}

	/** Points for the root fields that no plan answers. */
	private static long unplanned(Collection<Selected> asked) {
		return asked.stream().mapToLong(field -> switch (field.name()) {
			case "__schema", "__type" -> INTROSPECTION_COST;
			case "dataset" -> 1;
			default -> 0;
		}).sum();
	}

	private void root(GraphQLSchema schema, Selected selected, Planning planning, Map<String, RootPlan> roots) {
		String path = "/" + selected.key();
		switch (selected.name()) {
			case "sok" -> roots.put(path, new SearchPlanner(planning).plan(selected));
			case "analys" -> planning.selections().of("Analys", selected.below()).values().forEach(field -> {
				this.analyses.named(field.name())
					.ifPresent(analysis -> roots.put(path + "/" + field.key(),
							new AnalysisPlanner(planning, this.analyses).plan(analysis, field)));
			});
			case "andringar" -> roots.put(path, ChangesPlan.of(selected, planning.selections()));
			case "dataset" -> planning.selections()
				.of("Dataset", selected.below())
				.values()
				.forEach(
						field -> dataset(field, planning).ifPresent(plan -> roots.put(path + "/" + field.key(), plan)));
			case RateLimitFetcher.FIELD -> {
			}
			default -> nodes(schema, selected, planning).ifPresent(plan -> roots.put(path, plan));
		}
	}

	/** Empty for what is answered with the data set itself. */
	private static Optional<RootPlan> dataset(Selected field, Planning planning) {
		return switch (field.name()) {
			case "tackning" -> Optional.of(new CoveragePlanner(planning).plan(field));
			case "utgavor" -> Optional.of(EditionsPlan.of(field, planning.selections()));
			default -> Optional.empty();
		};
	}

	/**
	 * Empty for {@code __schema}, {@code __type} and {@code __typename}, which the
	 * execution knows.
	 */
	private static Optional<RootPlan> nodes(GraphQLSchema schema, Selected selected, Planning planning) {
		var field = schema.getQueryType().getFieldDefinition(selected.name());
		if (field == null) {
			return Optional.empty();
		}
		String type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
		if (!type.endsWith(CONNECTION)) {
			return Optional.of(new IdPlanner(planning).plan(type, selected));
		}
		String listed = type.substring(0, type.length() - CONNECTION.length());
		return Optional.of(new PagePlanner(planning).plan(listed, selected));
	}

}
