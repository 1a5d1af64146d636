package se.uppdragsgrafen.catalogue.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import se.uppdragsgrafen.catalogue.address.Format;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.analys.Analyses;

/** Puts the document together. */
final class OpenApi {

	private static final String FILE = "openapi.yaml";

	private OpenApi() {
	}

	/**
	 * The document.
	 * @param base where the server is
	 * @param version of the program
	 */
	static String document(String base, String version, Analyses analyses, KnownCodes codes) {
		ObjectNode document = read();
		document.withObject("/info").put("version", version);
		document.putArray("servers").addObject().put("url", base);
		choices(document, "/components/parameters/table/schema",
				Vocabulary.types().stream().map(FactType::table).toList());
		choices(document, "/components/parameters/format/schema",
				Stream.of(Format.values()).map(Format::ending).toList());
		choices(document, "/components/schemas/Code", codes.codes());
		ObjectNode fact = document.withObject("/components/responses/Fact/content");
		Stream.of(Format.values()).forEach((format) -> fact.putObject(format.type().toString()).putObject("schema"));
		AnalysisPaths.add(analyses, document.withObject("/paths"));
		CsvPaths.add(document.withObject("/paths"));
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
	}

	private static void choices(ObjectNode document, String pointer, Collection<String> values) {
		ArrayNode choices = document.withObject(pointer).putArray("enum");
		values.forEach(choices::add);
	}

	private static ObjectNode read() {
		try (InputStream file = Objects.requireNonNull(OpenApi.class.getResourceAsStream(FILE), FILE)) {
			return (ObjectNode) new YAMLMapper().readTree(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
