package se.uppdragsgrafen.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import se.uppdragsgrafen.api.schema.SchemaAnalyses;
import se.uppdragsgrafen.api.schema.SchemaDescriptions;
import se.uppdragsgrafen.catalogue.openapi.KnownCodes;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.analys.Analyses;

/** What the other rooms are told of the schema, for their tests. */
public final class SchemaRead {

	private SchemaRead() {
	}

	/** The types as they are written. */
	public static TypeDefinitionRegistry types() {
		try (InputStream file = Objects
			.requireNonNull(SchemaRead.class.getResourceAsStream("/graphql/schema.graphqls"));
				Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			return new SchemaParser().parse(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What its words mean. */
	public static Descriptions descriptions() {
		return SchemaDescriptions.read(types());
	}

	/** Which analyses it has. */
	public static Analyses analyses() {
		return SchemaAnalyses.read(types());
	}

	/** The codes of errors. */
	public static KnownCodes codes() {
		return new KnownCodes(Stream.of(ErrorCode.values()).map(ErrorCode::name).toList());
	}

}
