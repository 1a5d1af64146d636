package se.uppdragsgrafen.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import graphql.schema.idl.SchemaParser;

import se.uppdragsgrafen.api.schema.SchemaAnalyses;
import se.uppdragsgrafen.query.analys.Analyses;

/**
 * The analyses, and the arguments that each must have, such that the bundled data has
 * rows for them.
 */
final class AnalysisArguments {

	private static final Map<String, Map<String, String>> REQUIRED = Map.of("avtalslage", Map.of("datum", "2022-11-10"),
			"betalningsansvar", Map.of("kommun", "2313", "manad", "2022-12", "utskrivna", "30", "dag0", "10", "dag1",
					"10", "overDygn", "2"));

	private AnalysisArguments() {
	}

	/** All analyses, as the schema has them. */
	static Analyses analyses() {
		try (InputStream file = Objects
			.requireNonNull(AnalysisArguments.class.getResourceAsStream("/graphql/schema.graphqls"));
				Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			return SchemaAnalyses.read(new SchemaParser().parse(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** By name, as texts. */
	static Map<String, String> of(String analysis) {
		return REQUIRED.getOrDefault(analysis, Map.of());
	}

}
