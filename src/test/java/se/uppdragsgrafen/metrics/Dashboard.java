package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dashboard as Grafana reads it. */
record Dashboard(String name, JsonNode json) {

	static final Path FOLDER = Path.of("grafana/dashboards");

	/** One expression of a panel, and whether it is asked over a time. */
	record Query(String panel, String expression, boolean overTime, boolean ofYears) {

		/** With each variable replaced as Grafana does. */
		String with(Map<String, String> variables) {
			String text = this.expression;
			for (var variable : variables.entrySet()) {
				text = text.replace("$" + variable.getKey(), variable.getValue());
			}
			return text;
		}

		@Override
		public String toString() {
			return this.panel + ": " + this.expression;
		}

	}

	static List<Dashboard> all() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".json"))
				.sorted()
				.map(file -> new Dashboard(file.getFileName().toString(), JsonMapper.shared().readTree(file.toFile())))
				.toList();
		}
	}

	String title() {
		return this.json.get("title").stringValue();
	}

	Stream<JsonNode> panels() {
		return this.json.get("panels").valueStream();
	}

	Stream<Query> queries() {
		return panels().flatMap(panel -> panel.get("targets")
			.valueStream()
			.map(target -> new Query(this.name + " " + panel.get("title").stringValue(),
					target.get("expr").stringValue(), target.get("range").booleanValue(), panel.has("timeFrom"))));
	}

	/** Those that Prometheus has values for. */
	Stream<JsonNode> variables() {
		return this.json.at("/templating/list")
			.valueStream()
			.filter(variable -> variable.get("type").stringValue().equals("query"));
	}

}
