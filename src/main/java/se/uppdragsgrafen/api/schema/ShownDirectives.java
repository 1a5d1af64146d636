package se.uppdragsgrafen.api.schema;

import java.util.List;
import java.util.Set;

import graphql.Directives;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLDirective;

/**
 * Answers introspection with the directives that do something here: graphql-java adds two
 * to every schema that are experiments, and ignored unless a server takes part in them.
 */
public final class ShownDirectives implements DataFetcher<List<GraphQLDirective>> {

	/** The field that it answers. */
	public static final FieldCoordinates FIELD = FieldCoordinates.coordinates("__Schema", "directives");

	private static final Set<GraphQLDirective> EXPERIMENTS = Set.of(Directives.DeferDirective,
			Directives.ExperimentalDisableErrorPropagationDirective);

	@Override
	public List<GraphQLDirective> get(DataFetchingEnvironment field) {
		return field.getGraphQLSchema()
			.getDirectives()
			.stream()
			.filter((directive) -> !EXPERIMENTS.contains(directive))
			.toList();
	}

}
