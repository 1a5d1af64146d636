package se.uppdragsgrafen.catalogue.openapi;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.Argument;

/** Each analysis with its arguments, as the schema describes them. */
final class AnalysisPaths {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> PAGES = List.of("first", "offset");

	private AnalysisPaths() {
	}

	static void add(Analyses analyses, ObjectNode paths) {
		for (Analysis analysis : analyses.all()) {
			String path = "/analys/" + analysis.name();
			add(paths.putObject(path + ".csv"), analysis.name(), analysis, analysis.arguments());
			List<Argument> chosen = analysis.arguments()
				.stream()
				.filter((argument) -> !PAGES.contains(argument.name()))
				.toList();
			ArrayNode parameters = add(paths.putObject(path + "/tackning.csv"), analysis.name() + "Tackning",
					analyses.coverage(), chosen);
			analyses.coverage().arguments().forEach((argument) -> parameters.add(parameter(argument)));
		}
	}

	private static ArrayNode add(ObjectNode path, String operation, Analysis described, List<Argument> arguments) {
		ObjectNode get = path.putObject("get");
		get.put("operationId", operation).put("summary", described.description());
		get.putArray("tags").add("analyser");
		ArrayNode parameters = get.putArray("parameters");
		arguments.forEach((argument) -> parameters.add(parameter(argument)));
		ObjectNode responses = get.putObject("responses");
		responses.putObject("200").put("$ref", "#/components/responses/Csv");
		responses.putObject("304").put("$ref", "#/components/responses/NotModified");
		responses.putObject("4XX").put("$ref", "#/components/responses/Problem");
		responses.putObject("5XX").put("$ref", "#/components/responses/Problem");
		return parameters;
	}

	private static ObjectNode parameter(Argument argument) {
		ObjectNode parameter = JSON.createObjectNode()
			.put("name", argument.name())
			.put("in", "query")
			.put("required", argument.required())
			.put("description", argument.description());
		ObjectNode schema = parameter.putObject("schema");
		if (argument.list()) {
			schema.put("type", "array").set("items", value(argument));
		}
		else {
			schema.setAll(value(argument));
		}
		if (argument.otherwise() != null) {
			schema.set("default", JSON.valueToTree(argument.otherwise()));
		}
		return parameter;
	}

	private static ObjectNode value(Argument argument) {
		ObjectNode schema = JSON.createObjectNode();
		switch (argument.kind()) {
			case INT -> schema.put("type", "integer").put("format", "int32");
			case KRONOR -> schema.put("type", "integer").put("format", "int64");
			case NUMBER -> schema.put("type", "number");
			case TRUTH -> schema.put("type", "boolean");
			case CHOICE -> {
				ArrayNode choices = schema.put("type", "string").putArray("enum");
				argument.choices().forEach(choices::add);
			}
			case TEXT, TIDPUNKT, NODE -> schema.put("type", "string");
		}
		return schema;
	}

}
