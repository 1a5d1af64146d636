package se.uppdragsgrafen.catalogue.dcat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.api.Explained;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.query.ReadStatements;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;

/** What the catalogue says of a country is found without reading the country. */
class CoveragePlanTest {

	@BeforeAll
	static void install() {
		new GraphWriter(TestNeo4j.driver(), Sokord::of, Duration.ZERO).install();
	}

	@Test
	void theFirstYearsAreTheFirstOfTheirIndexes() {
		List<String> steps = Explained.steps(ReadStatements.named("katalog", Map.of()).cypher())
			.stream()
			.map(Explained::line)
			.toList();
		assertThat(steps).filteredOn((step) -> step.startsWith("NodeByLabelScan"))
			.allMatch((step) -> step.matches(".*:(Utgava|Datamangd|Kommun)\\b.*"));
		assertThat(steps).filteredOn((step) -> step.startsWith("Sort") || step.startsWith("Top"))
			.allMatch((step) -> step.matches(".*(nummer|kod).*"));
		assertThat(steps).anyMatch((step) -> step.contains("Ekonomirad(period)"));
	}

}
