package se.uppdragsgrafen.catalogue.openapi;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds to all addresses of CSV what they share: the same options, and a description of
 * the columns.
 */
final class CsvPaths {

	private static final String CSV = ".csv";

	private static final String DESCRIPTION = "-metadata.json";

	private CsvPaths() {
	}

	static void add(ObjectNode paths) {
		for (String path : List.copyOf(paths.propertyNames())) {
			if (path.endsWith(CSV)) {
				ObjectNode get = (ObjectNode) paths.get(path).get("get");
				options(get.withArray("parameters"));
				if (!paths.has(path + DESCRIPTION)) {
					description(paths.putObject(path + DESCRIPTION), path, get);
				}
			}
		}
	}

	private static void options(ArrayNode parameters) {
		for (String option : List.of("bom", "separator", "etiketter")) {
			parameters.addObject().put("$ref", "#/components/parameters/" + option);
		}
	}

	private static void description(ObjectNode path, String file, ObjectNode described) {
		String name = file.substring(1);
		ObjectNode get = path.putObject("get");
		get.put("operationId", described.get("operationId").asString() + "Kolumner");
		get.put("summary",
				"Vad kolumnerna i %1$s är, som CSV on the Web. / What the columns of %1$s are, as CSV on the Web."
					.formatted(name));
		get.set("tags", described.get("tags"));
		ObjectNode responses = get.putObject("responses");
		responses.putObject("200").put("$ref", "#/components/responses/Csvw");
		responses.putObject("304").put("$ref", "#/components/responses/NotModified");
		responses.putObject("4XX").put("$ref", "#/components/responses/Problem");
		responses.putObject("5XX").put("$ref", "#/components/responses/Problem");
	}

}
