package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import se.uppdragsgrafen.fact.FactType;

/**
 * Writes the descriptor of a data package in the form of Data Package 2.0. The same files
 * and the same words of the whole give the same bytes.
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
	 * @param files the tables, in the order of the vocabulary
	 * @param documents the documents
	 */
	void write(@Nullable String title, List<Resource> files, List<Source> documents) {
		ObjectNode old = old();
		String shown = (title != null) ? title : old.path("title").asString(title(documents));
		try {
			Files.writeString(this.folder.path().resolve(Folder.DESCRIPTOR), text(about(old, shown), documents, files));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private About about(ObjectNode old, String title) {
		return new About(old.path("name").asString(name()), title, text(old, "description"), text(old, "version"),
				text(old, "created"));
	}

	private static @Nullable String text(ObjectNode old, String property) {
		return old.path(property).isString() ? old.path(property).stringValue() : null;
	}

	/** The descriptor of a package. */
	static String text(About about, List<Source> documents, List<Resource> files) {
		ObjectNode json = Descriptor.JSON.createObjectNode();
		json.put("$schema", PROFILES + "datapackage.json");
		json.put("name", about.name());
		json.put("title", about.title());
		put(json, "description", about.description());
		put(json, "version", about.version());
		put(json, "created", about.created());
		json.putArray("licenses")
			.addObject()
			.put("name", "CC0-1.0")
			.put("path", "https://creativecommons.org/publicdomain/zero/1.0/")
			.put("title", "Creative Commons Zero 1.0");
		sources(json, documents);
		Set<FactType> tables = files.stream().map(Resource::type).collect(Collectors.toSet());
		ArrayNode resources = json.putArray("resources");
		files.forEach((each) -> resources.add(resource(each, tables)));
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENTER)
			.withArrayIndenter(INDENTER);
		return Descriptor.JSON.writer().with(printer).writeValueAsString(json) + "\n";
	}

	private static void put(ObjectNode json, String property, @Nullable String value) {
		if (value != null) {
			json.put(property, value);
		}
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

	private String title(List<Source> documents) {
		return documents.isEmpty() ? name() : documents.getFirst().title();
	}

	private static void sources(ObjectNode json, List<Source> documents) {
		ArrayNode sources = json.putArray("sources");
		for (Source each : documents) {
			ObjectNode source = sources.addObject().put("title", each.title());
			if (each.path() != null) {
				source.put("path", each.path());
			}
		}
	}

	private static ObjectNode resource(Resource file, Set<FactType> tables) {
		FactType type = file.type();
		ObjectNode resource = Descriptor.JSON.createObjectNode();
		resource.put("$schema", PROFILES + "dataresource.json")
			.put("name", type.table())
			.put("type", "table")
			.put("path", Folder.file(type))
			.put("scheme", "file")
			.put("format", "csv")
			.put("mediatype", "text/csv")
			.put("encoding", "utf-8")
			.put("bytes", file.bytes())
			.put("hash", "sha256:" + file.hash());
		resource.putObject("dialect")
			.put("$schema", PROFILES + "tabledialect.json")
			.put("delimiter", ",")
			.put("lineTerminator", "\n")
			.put("quoteChar", "\"")
			.put("doubleQuote", true)
			.put("header", true);
		resource.set("schema", TableSchema.of(type, tables));
		return resource;
	}

}
