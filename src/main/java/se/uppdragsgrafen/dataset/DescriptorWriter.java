package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import se.uppdragsgrafen.fact.FactType;

/**
 * Writes the descriptor of a data package in the form of Data Package 2.0. The same files
 * give the same bytes: it holds no time.
 */
final class DescriptorWriter {

	private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private final Folder folder;

	DescriptorWriter(Folder folder) {
		this.folder = folder;
	}

	/**
	 * @param title the title; null to keep the one that is there, or to take the
	 * document's
	 * @param files the bytes of the tables, in the order of the vocabulary
	 * @param documents the rows of the documents
	 */
	void write(@Nullable String title, Map<FactType, byte[]> files, List<Row> documents) {
		ObjectNode old = old();
		ObjectNode json = Descriptor.JSON.createObjectNode();
		json.put("$schema", PROFILES + "datapackage.json");
		json.put("name", old.path("name").asString(name()));
		json.put("title", (title != null) ? title : old.path("title").asString(title(documents)));
		json.putArray("licenses")
			.addObject()
			.put("name", "CC0-1.0")
			.put("path", "https://creativecommons.org/publicdomain/zero/1.0/")
			.put("title", "Creative Commons Zero 1.0");
		sources(json, documents);
		ArrayNode resources = json.putArray("resources");
		files.forEach((type, bytes) -> resources.add(resource(type, bytes, files)));
		save(json);
	}

	private ObjectNode old() {
		try {
			return (ObjectNode) Descriptor.JSON.readTree(this.folder.path().resolve(Folder.DESCRIPTOR));
		}
		catch (JacksonException | ClassCastException ex) {
			return Descriptor.JSON.createObjectNode();
		}
	}

	private String name() {
		String name = String.valueOf(this.folder.path().toAbsolutePath().normalize().getFileName());
		return name.toLowerCase(Locale.ROOT)
			.replaceAll("[åä]", "a")
			.replace('ö', 'o')
			.replaceAll("[^a-z0-9.]+", "-")
			.replaceAll("^[^a-z0-9]+", "");
	}

	private String title(List<Row> documents) {
		return documents.isEmpty() ? name() : String.valueOf(documents.getFirst().value("titel"));
	}

	private static void sources(ObjectNode json, List<Row> documents) {
		ArrayNode sources = json.putArray("sources");
		for (Row each : documents) {
			ObjectNode source = sources.addObject().put("title", (String) each.value("titel"));
			if (each.value("url") instanceof String url) {
				source.put("path", url);
			}
		}
	}

	private static ObjectNode resource(FactType type, byte[] bytes, Map<FactType, byte[]> files) {
		Digest digest = new Digest();
		digest.add(bytes);
		ObjectNode resource = Descriptor.JSON.createObjectNode();
		resource.put("$schema", PROFILES + "dataresource.json")
			.put("name", type.table())
			.put("type", "table")
			.put("path", Folder.file(type))
			.put("scheme", "file")
			.put("format", "csv")
			.put("mediatype", "text/csv")
			.put("encoding", "utf-8")
			.put("bytes", bytes.length)
			.put("hash", "sha256:" + digest.hexadecimal());
		resource.putObject("dialect")
			.put("$schema", PROFILES + "tabledialect.json")
			.put("delimiter", ",")
			.put("lineTerminator", "\n")
			.put("quoteChar", "\"")
			.put("doubleQuote", true)
			.put("header", true);
		resource.set("schema", TableSchema.of(type, files.keySet()));
		return resource;
	}

	private void save(ObjectNode json) {
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENTER)
			.withArrayIndenter(INDENTER);
		try {
			Path target = this.folder.path().resolve(Folder.DESCRIPTOR);
			Files.writeString(target, Descriptor.JSON.writer().with(printer).writeValueAsString(json) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
