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
import se.uppdragsgrafen.catalogue.dcat.Publisher;
import se.uppdragsgrafen.catalogue.sitemap.PagePaths;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.analys.Analyses;

/** Puts the document together. */
final class OpenApi {

	private static final String FILE = "openapi.yaml";

	private OpenApi() {
	}

	/**
	 * The document.
	 * @param server where and what it is
	 */
	static String document(Described server, Analyses analyses, KnownCodes codes, Descriptions descriptions,
			PagePaths pages) {
		ObjectNode document = read();
		document.withObject("/info").put("version", server.version());
		ObjectNode contact = document.withObject("/info/contact")
			.put("name", server.contact())
			.put("url", server.base() + "/om");
		String email = Publisher.reachable(server.email());
		if (email != null) {
			contact.put("email", email);
		}
		document.putArray("servers").addObject().put("url", server.base());
		choices(document, "/components/parameters/table/schema",
				Vocabulary.types().stream().map(FactType::table).toList());
		choices(document, "/components/parameters/format/schema",
				Stream.of(Format.values()).map(Format::ending).toList());
		choices(document, "/components/schemas/Code", codes.codes());
		new FactSchemas(descriptions).add(document.withObject("/components/schemas"));
		Stream.of(Format.values()).forEach((format) -> fact(document, format));
		ObjectNode paths = document.withObject("/paths");
		AnalysisPaths.add(analyses, paths);
		CsvPaths.add(paths);
		ViewPaths.add(pages, paths);
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
	}

	/**
	 * The description as it is served.
	 *
	 * @param base where the server is
	 * @param version of the program
	 * @param contact the name of whom to turn to
	 * @param email the address of theirs
	 */
	record Described(String base, String version, String contact, String email) {
	}

	private static void fact(ObjectNode document, Format format) {
		ObjectNode schema = document.withObject("/components/responses/Fact/content")
			.putObject(format.type().toString())
			.putObject("schema");
		if (format == Format.JSON) {
			schema.put("$ref", "#/components/schemas/Fact");
		}
		else {
			schema.put("type", (format == Format.JSON_LD) ? "object" : "string");
		}
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
