package se.uppdragsgrafen.dataset;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Format;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * What a table that is given out holds, as CSV on the Web says it. The tables that it
 * refers to are in the same group, as the standard wants, and say nothing of what they
 * refer to.
 */
public final class CsvMetadata {

	private static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

	private final String base;

	private final Words words;

	/**
	 * That of a server.
	 * @param base what its addresses begin with
	 */
	public CsvMetadata(String base, Words words) {
		this.base = base;
		this.words = words;
	}

	/** What tables and columns mean, in Swedish, and which terms they are. */
	public interface Words {

		/** What the table holds. */
		String of(FactType type);

		/** What the column holds. */
		String of(FactType type, Column column);

		/** The property that the column is in RDF. */
		String term(FactType type, Column column);

	}

	/** The description of a table's file, as JSON. */
	public String of(FactType type) {
		ObjectNode json = Descriptor.JSON.createObjectNode();
		json.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "sv");
		json.putObject("dc:license").put("@id", LICENCE);
		ObjectNode dialect = json.putObject("dialect");
		dialect.put("encoding", "utf-8").put("delimiter", ",").put("quoteChar", "\"");
		dialect.put("doubleQuote", true).put("header", true).putArray("lineTerminators").add("\n");
		ArrayNode tables = json.putArray("tables");
		tables.add(table(type, true));
		Set<FactType> group = new LinkedHashSet<>();
		for (Column column : type.columns()) {
			FactType target = target(column);
			if (target != null && target != type && group.add(target)) {
				tables.add(table(target, false));
			}
		}
		return Descriptor.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
	}

	private ObjectNode table(FactType type, boolean references) {
		ObjectNode table = Descriptor.JSON.createObjectNode();
		table.put("url", url(type)).put("dc:title", type.label()).put("dc:description", this.words.of(type));
		ObjectNode schema = table.putObject("tableSchema");
		schema.put("primaryKey", "id").put("aboutUrl", this.base + "/id/{+id}");
		ArrayNode columns = schema.putArray("columns");
		ArrayNode keys = Descriptor.JSON.createArrayNode();
		for (Column column : type.columns()) {
			columns.add(column(type, column));
			FactType target = target(column);
			if (references && target != null) {
				keys.add(key(column, target));
			}
		}
		if (!keys.isEmpty()) {
			schema.set("foreignKeys", keys);
		}
		return table;
	}

	private ObjectNode column(FactType type, Column column) {
		ObjectNode json = Descriptor.JSON.createObjectNode();
		json.put("name", column.name()).putObject("titles").put("sv", column.name());
		json.put("dc:description", this.words.of(type, column));
		json.put("propertyUrl", this.words.term(type, column));
		if (column.list()) {
			json.put("separator", Cells.DELIMITER);
		}
		if (column.name().equals("kallor") || (!column.nullable() && !column.list())) {
			json.put("required", true);
		}
		if (column.kind() == Column.Kind.REFERENCE && !column.list()) {
			json.put("valueUrl", this.base + "/id/{+" + column.name() + "}");
		}
		datatype(column, json);
		return json;
	}

	private static void datatype(Column column, ObjectNode json) {
		Format.Form form = column.form();
		switch (column.kind()) {
			case INTEGER, LONG -> json.put("datatype", "integer");
			case DECIMAL -> json.put("datatype", "decimal");
			case BOOLEAN -> json.putObject("datatype").put("base", "boolean").put("format", "true|false");
			case ENUM -> json.putObject("datatype")
				.put("base", "string")
				.put("format", String.join("|", column.constants().stream().map(Enum::name).toList()));
			case TEXT, REFERENCE -> {
				if (form != null) {
					json.putObject("datatype").put("base", "string").put("format", form.pattern());
				}
				else {
					json.put("datatype", "string");
				}
			}
		}
	}

	private ObjectNode key(Column column, FactType target) {
		ObjectNode key = Descriptor.JSON.createObjectNode();
		key.put("columnReference", column.name());
		key.putObject("reference").put("resource", url(target)).put("columnReference", "id");
		return key;
	}

	/** Foreign keys are of whole cells only, so lists have none. */
	private static @Nullable FactType target(Column column) {
		Class<? extends Fact> target = column.target();
		return (target != null && target != Fact.class && !column.list()) ? Vocabulary.of(target) : null;
	}

	private String url(FactType type) {
		return this.base + "/export/" + Folder.file(type);
	}

}
