package se.uppdragsgrafen.api.planner;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.plan.FieldPlan;
import se.uppdragsgrafen.api.plan.RootPlan;
import se.uppdragsgrafen.api.planner.Selections.Selected;
import se.uppdragsgrafen.query.analys.Analyses;

/** Plans the root fields of one operation, and numbers those that are questions. */
final class RootPlanner {

	private static final String CONNECTION = "Connection";

	private static final String ANALYSES = "Analys";

	private static final String DATASET = "Dataset";

	private final GraphQLSchema schema;

	private final Planning planning;

	private final Analyses analyses;

	private final Forms forms;

	private int asked;

	RootPlanner(GraphQLSchema schema, Planning planning, Analyses analyses, Forms forms) {
		this.schema = schema;
		this.planning = planning;
		this.analyses = analyses;
		this.forms = forms;
	}

	FieldPlan.Within plan(Collection<Selected> root) {
		Map<String, FieldPlan> plans = new LinkedHashMap<>();
		root.forEach((field) -> at(field).ifPresent((plan) -> plans.put(field.key(), plan)));
		return new FieldPlan.Within(plans);
	}

	private Optional<FieldPlan> at(Selected field) {
		try {
			return root(field);
		}
		catch (ApiException ex) {
			throw ex.at(List.of(field.key()));
		}
	}

	/**
	 * Empty for what no plan answers: {@code rateLimit}, {@code __schema}, {@code __type}
	 * and {@code __typename}.
	 */
	private Optional<FieldPlan> root(Selected field) {
		GraphQLObjectType query = this.schema.getQueryType();
		return switch (field.name()) {
			case "sok" -> Optional.of(asked(query, field, new SearchPlanner(this.planning).plan(field)));
			case "andringar" ->
				Optional.of(asked(query, field, new LogPlanner(this.planning.selections()).changes(field)));
			case "analys" -> Optional.of(within(ANALYSES, field, this::analysis));
			case "dataset" -> Optional.of(within(DATASET, field, this::dataset));
			case "rateLimit" -> Optional.empty();
			default -> nodes(query, field);
		};
	}

	private FieldPlan asked(GraphQLObjectType type, Selected field, RootPlan plan) {
		return new FieldPlan.Asked(this.asked++, plan, this.forms.of(type, field));
	}

	private FieldPlan within(String type, Selected field, Function<Selected, Optional<RootPlan>> plan) {
		Map<String, FieldPlan> plans = new LinkedHashMap<>();
		this.planning.selections()
			.of(type, field.below())
			.forEach((key, below) -> plan.apply(below)
				.ifPresent((planned) -> plans.put(key, asked(this.schema.getObjectType(type), below, planned))));
		return new FieldPlan.Within(plans);
	}

	private Optional<RootPlan> analysis(Selected field) {
		return this.analyses.named(field.name())
			.map((analysis) -> new AnalysisPlanner(this.planning, this.analyses).plan(analysis, field));
	}

	/** Empty for what is answered with the data set itself. */
	private Optional<RootPlan> dataset(Selected field) {
		return switch (field.name()) {
			case "tackning" -> Optional.of(new CoveragePlanner(this.planning).plan(field));
			case "utgavor" -> Optional.of(new LogPlanner(this.planning.selections()).editions(field));
			default -> Optional.empty();
		};
	}

	private Optional<FieldPlan> nodes(GraphQLObjectType query, Selected field) {
		var definition = query.getFieldDefinition(field.name());
		if (definition == null) {
			return Optional.empty();
		}
		String type = GraphQLTypeUtil.unwrapAll(definition.getType()).getName();
		RootPlan plan = type.endsWith(CONNECTION)
				? new PagePlanner(this.planning).plan(type.substring(0, type.length() - CONNECTION.length()), field)
				: new IdPlanner(this.planning).plan(type, field);
		return Optional.of(asked(query, field, plan));
	}

}
