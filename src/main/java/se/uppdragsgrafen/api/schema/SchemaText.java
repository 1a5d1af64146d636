package se.uppdragsgrafen.api.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** The schema as clients have it: a text in GraphQL's schema language. */
public final class SchemaText {

	private SchemaText() {
	}

	/** The text of a schema. */
	public static String of(GraphQLSchema schema) {
		return new SchemaPrinter(
				SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false).includeScalarTypes(true))
			.print(schema);
	}

}
