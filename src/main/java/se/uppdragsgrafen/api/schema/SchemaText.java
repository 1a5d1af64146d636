package se.uppdragsgrafen.api.schema;

import java.util.Set;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** The schema as clients have it: a text in GraphQL's schema language. */
public final class SchemaText {

	/** How fields are found in the graph is no promise to clients. */
	private static final Set<String> OWN_DIRECTIVES = Set.of("relation", "filter");

	private static final Set<String> OWN_TYPES = Set.of("RelationDirection", "FilterOp");

	private SchemaText() {
	}

	/** The text of a schema. */
	public static String of(GraphQLSchema schema) {
		return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinitions(false)
			.includeDirectives(name -> !OWN_DIRECTIVES.contains(name))
			.includeScalarTypes(true)
			.includeSchemaElement(
					element -> !(element instanceof GraphQLNamedType type) || !OWN_TYPES.contains(type.getName())))
			.print(schema);
	}

}
