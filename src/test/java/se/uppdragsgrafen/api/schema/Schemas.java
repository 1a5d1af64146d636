package se.uppdragsgrafen.api.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/** The schema, parsed. */
public final class Schemas {

	private Schemas() {
	}

	/** The one that is served, without what is made of it at start. */
	public static TypeDefinitionRegistry schema() {
		try {
			return new SchemaParser().parse(Files.readString(Path.of("graphql/schema.graphqls")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
