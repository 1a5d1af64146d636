package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.fact.Uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;

/** A load that is killed while it writes. */
class KilledLoadTest {

	private static final int MANY = 4000;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void aKilledLoadLeavesEachPackageWhollyOldOrNewAndTheNextStartFinishesIt() {
		write("before");
		assertThat(run("load", "small", "large").exitCode()).isZero();
		assertThat(said("small")).containsExactly("before");

		write("after");
		try (Program load = Program.start(this.folder, "load", "small", "large")) {
			load.await("large: [1-9]");
			load.kill();
		}
		assertThat(said("small")).containsExactly("after");
		assertThat(said("large")).containsExactly("before");

		try (Program server = Program.start(this.folder, "--server.port=0")) {
			server.await("large: .* ändrade");
			server.await("Tomcat started");
			server.stop();
		}
		assertThat(said("small")).containsExactly("after");
		assertThat(said("large")).containsExactly("after");
	}

	private Program run(String... args) {
		Program program = Program.start(this.folder, args);
		program.exitCode();
		return program;
	}

	/** What all follow-ups of a package say, each text once. */
	private List<Object> said(String name) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(this.folder.resolve("store"))) {
			return neo4j.database()
				.executeTransactionally(
						"MATCH (:Paket {namn: $p})-[:ANGER]->(u:Uppfoljning) WITH u.statusText AS said, count(*) AS n "
								+ "RETURN said + CASE WHEN n IN [1, " + MANY + "] THEN '' ELSE ' ' + n END AS said",
						Map.of("p", name), (rows) -> rows.<Object>columnAs("said").stream().toList());
		}
	}

	private void write(String text) {
		write("small", 1, text);
		write("large", MANY, text);
	}

	private void write(String name, int count, String text) {
		SampleFacts facts = new SampleFacts(name);
		for (int i = 0; i < count; i++) {
			facts.uppdrag(name + i).uppfoljning(name + i, "2022-T3", Uppfoljning.Status.PAGAR, text);
		}
		new TestPackages(this.folder).write(name, facts);
	}

}
