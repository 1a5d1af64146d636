package se.uppdragsgrafen.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.query.ReadStatements;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;

/** What addresses and the feed read of the log is found by indexes. */
class LogPlanTest {

	@BeforeAll
	static void install() {
		new GraphWriter(TestNeo4j.driver(), Sokord::of, Duration.ZERO).install();
	}

	@ParameterizedTest
	@ValueSource(strings = { "adress", "andringar-nyast" })
	void looksThroughNothing(String name) {
		List<String> steps = Explained.steps(ReadStatements.named(name, Map.of()).cypher())
			.stream()
			.map(Explained::line)
			.toList();
		assertThat(steps).anyMatch((step) -> step.contains("IndexSeek") && step.contains("Andring("))
			.noneMatch((step) -> step.contains("Scan"));
	}

}
