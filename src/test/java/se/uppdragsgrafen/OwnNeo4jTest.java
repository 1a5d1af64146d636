package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The server on a Neo4j that is not in its process. */
class OwnNeo4jTest {

	/** What the embedded database consists of; the driver and Cypher-DSL are not. */
	private static final Pattern EMBEDDED = Pattern.compile(".*/org/neo4j/(?!driver/|bolt/|neo4j-cypher-dsl).*");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void withAnAddressNoClassOfTheEmbeddedDatabaseIsNeeded() {
		try (Program server = Program.start(this.folder, (jar) -> !EMBEDDED.matcher(jar).matches(), Main.class,
				"--server.port=0", "--spring.neo4j.uri=" + TestNeo4j.uri())) {
			assertThat(new Asked(server).uppdrag()).isNotNegative();
			assertThat(this.folder.resolve("store")).doesNotExist();
			assertThat(server.out()).contains("Mappen " + this.folder.resolve("data") + " finns inte");
		}
	}

	@Test
	void aServerWhoseDatabaseDoesNotAnswerSaysSo() {
		try (Program server = Program.start(this.folder, "--server.port=0", "--spring.neo4j.uri=bolt://127.0.0.1:1")) {
			assertThat(server.exitCode()).isEqualTo(3);
			assertThat(server.out()).contains("Databasen på bolt://127.0.0.1:1 svarar inte").doesNotContain("\tat ");
		}
	}

}
