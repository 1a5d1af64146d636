package se.uppdragsgrafen.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;

import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.query.ReadStatements;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;

/** Every analysis starts at an index; only kommuner, which are few, are read in full. */
class AnalysisPlanTest {

	/**
	 * Rows that the planner expects over ten kommuner, which is how many it takes a list
	 * to be.
	 */
	private static final int HANDFUL = 100;

	@BeforeAll
	static void install() {
		new GraphWriter(TestNeo4j.driver(), Sokord::of, Duration.ZERO).install();
	}

	static Stream<String> names() {
		return Stream.concat(AnalysisArguments.analyses().all().stream().map(Analysis::name), Stream.of("tackning"));
	}

	@ParameterizedTest
	@MethodSource("names")
	void nothingIsScannedButKommuner(String name) {
		List<String> steps = steps(name);
		assertThat(steps).anyMatch(step -> step.contains("IndexSeek") && step.contains("Kommun(kod)"));
		assertThat(steps).filteredOn(step -> step.contains("Scan"))
			.allMatch(step -> step.contains("k:Kommun") || step.contains("Kommun(kod)"));
	}

	private static List<String> steps(String name) {
		return Explained.steps(ReadStatements.named("analys/" + name, Map.of()).cypher())
			.stream()
			.filter((step) -> !isOfAHandful(step))
			.map(Explained::line)
			.toList();
	}

	/**
	 * Where a label has a handful of nodes, as in a small graph, the planner may well
	 * read them all.
	 */
	private static boolean isOfAHandful(Plan step) {
		return step.operatorType().contains("Scan")
				&& step.arguments().getOrDefault("EstimatedRows", Values.value(0)).asDouble() < HANDFUL;
	}

}
