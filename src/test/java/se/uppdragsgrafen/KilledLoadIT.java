package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.graphdb.GraphDatabaseService;

import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.store.EmbeddedNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** A load that is killed while it writes. */
class KilledLoadIT {

	/** More than a load writes in one batch. */
	private static final int MANY = 1200;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void aKilledLoadLeavesEachPackageWhollyOldOrNewAndTheNextStartFinishesIt() {
		write("before");
		assertThat(Command
			.run("load", this.folder.resolve("small"), this.folder.resolve("large"),
					"--uppdragsgrafen.store=" + store())
			.exitCode()).isZero();

		write("after");
		try (Program load = Program.start(this.folder, "load", "small", "large")) {
			load.await("large: [1-9]");
			load.kill();
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(store())) {
			assertThat(said(neo4j.database(), "small")).containsExactly("after");
			assertThat(said(neo4j.database(), "large")).containsExactly("before");
		}
		try (Served server = Served.embedded(store(), this.folder.resolve("no-data"))) {
			assertThat(said(server.database(), "small")).containsExactly("after");
			assertThat(said(server.database(), "large")).containsExactly("after");
		}
	}

	private Path store() {
		return this.folder.resolve("store");
	}

	/** What all follow-ups of a package say, each text once. */
	private static List<Object> said(GraphDatabaseService database, String name) {
		return database.executeTransactionally(
				"MATCH (:Paket {namn: $p})-[:ANGER]->(u:Uppfoljning) WITH u.statusText AS said, count(*) AS n "
						+ "RETURN said + CASE WHEN n IN [1, " + MANY + "] THEN '' ELSE ' ' + n END AS said",
				Map.of("p", name), (rows) -> rows.<Object>columnAs("said").stream().toList());
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
