package se.uppdragsgrafen.catalogue.csv;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes a file by its layout, as CSV on the Web. */
public final class LayoutMetadata {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

	private LayoutMetadata() {
	}

	/**
	 * The description, as JSON.
	 * @param base what the server's addresses begin with
	 */
	public static String of(Layout layout, String base) {
		ObjectNode json = JSON.createObjectNode();
		json.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "sv");
		json.put("url", base + layout.path() + ".csv").put("dc:description", layout.description());
		json.putObject("dc:license").put("@id", LICENCE);
		json.putObject("dialect").put("delimiter", ",").put("header", true).putArray("lineTerminators").add("\n");
		ArrayNode columns = json.putObject("tableSchema").putArray("columns");
		layout.fields().forEach((field) -> columns.add(column(field, base)));
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
	}

	private static ObjectNode column(Layout.Field field, String base) {
		ObjectNode column = JSON.createObjectNode();
		column.put("name", field.name()).putObject("titles").put("sv", field.name());
		column.put("dc:description", field.description()).put("datatype", field.datatype());
		if (field.list()) {
			column.put("separator", "|");
		}
		else if (field.reference()) {
			column.put("valueUrl", base + "/id/{+" + field.name() + "}");
		}
		return column;
	}

}
