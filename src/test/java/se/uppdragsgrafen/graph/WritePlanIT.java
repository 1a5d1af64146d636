package se.uppdragsgrafen.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.graphdb.ExecutionPlanDescription;

import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is run for many rows finds each by an index, also in a graph that is empty when
 * the statement is planned.
 */
class WritePlanIT {

	/** Statements that are about the whole graph, or the few nodes about loads. */
	private static final List<String> WHOLE = List.of("ids", "packages", "pending", "failed", "load-ends",
			"link-decisions", "unbuild-links", "unbuild-names", "redactions", "logged-and-gone", "log-whole",
			"redact-referring", "redact-known", "redact-earlier", "redact-entries", "redact-documents",
			"redact-earlier-ids", "redact-decisions", "stubs-left");

	static List<String> statements() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("neo4j/write"))) {
			return files.map((file) -> String.valueOf(file.getFileName()).replace(".cypher", ""))
				.filter((name) -> !WHOLE.contains(name))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void looksThroughNothing(String name) {
		ScratchNeo4j.clear();
		new GraphWriter(ScratchNeo4j.driver(), Sokord::of, Duration.ZERO).install();
		String text = CypherText.write(name).replace(":TYP]", ":HAR_BELAGG]");
		Map<String, Object> parameters = Map.of("rader", List.of(), "paket", "", "hash", "", "utgava", 1, "form", "",
				"id", "", "mappar", List.of(), "beslut", List.of(), "varfor", "");
		List<String> plan = ScratchNeo4j.database()
			.executeTransactionally("EXPLAIN " + text, parameters,
					(result) -> operators(result.getExecutionPlanDescription()).toList());
		assertThat(plan).isNotEmpty().noneMatch((each) -> each.contains("Scan") || each.contains("Lookup"));
	}

	private static Stream<String> operators(ExecutionPlanDescription plan) {
		return Stream.concat(Stream.of(plan.getName()), plan.getChildren().stream().flatMap(WritePlanIT::operators));
	}

}
