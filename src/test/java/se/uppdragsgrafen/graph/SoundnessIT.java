package se.uppdragsgrafen.graph;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;

/** What a graph lacks is found. */
class SoundnessIT {

	@BeforeEach
	@AfterEach
	void whole() {
		ScratchNeo4j.clear();
		new GraphWriter(ScratchNeo4j.driver(), Sokord::of, Duration.ZERO).install();
	}

	@Test
	void aWholeGraphLacksNothing() {
		run("MATCH (d:Datamangd) SET d.utgava = 2, d.nr = 3 "
				+ "FOREACH (n IN [1, 2] | CREATE (:Utgava {nummer: n})) FOREACH (n IN [1, 2, 3] | CREATE (:Andring {nr: n}))");
		assertThat(found()).isEqualTo(new Soundness(2, 3, List.of()));
	}

	@Test
	void gapsInEditionsAndInTheLogAreFound() {
		run("MATCH (d:Datamangd) SET d.utgava = 2, d.nr = 3 "
				+ "CREATE (:Utgava {nummer: 2}) FOREACH (n IN [1, 3, 4] | CREATE (:Andring {nr: n}))");
		assertThat(found().faults()).containsExactly(
				"Utgåvor: den sista har nummer 2, men det finns 1, varav 1 inom 1–2.",
				"Ändringar i loggen: den sista har nummer 3, men det finns 3, varav 2 inom 1–3.");
	}

	@Test
	void whatIsMissingOfConstraintsAndIndexesIsFound() {
		run("DROP CONSTRAINT namnd_id");
		run("DROP INDEX kommun_namn");
		assertThat(found().faults()).containsExactly("Villkoret namnd_id saknas.", "Indexet namnd_id saknas.",
				"Indexet kommun_namn saknas.");
	}

	private static Soundness found() {
		return Soundness.of(ScratchNeo4j.driver());
	}

	private static void run(String statement) {
		ScratchNeo4j.database().executeTransactionally(statement);
	}

}
