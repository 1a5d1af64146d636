package se.uppdragsgrafen;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command line says of a package that the database cannot write. */
class PendingIT extends DatabaseTest {

	private static final String NEO4J = "--spring.neo4j.uri=" + ScratchNeo4j.uri();

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@BeforeEach
	void refuse() {
		ask("CREATE CONSTRAINT one_of_each FOR (n:Namnd) REQUIRE n.alias IS UNIQUE");
	}

	@AfterEach
	void allow() {
		ask("DROP CONSTRAINT one_of_each");
	}

	@Test
	void itIsNamedWithWhyAndShownUntilItIsDropped() {
		Path first = packages().write("first", new SampleFacts("first").namnd("x", Namnd.Typ.NAMND, "N"));
		Path same = packages().write("same", new SampleFacts("same").namnd("y", Namnd.Typ.NAMND, "N"));
		String said = "Inte laddat: same (%s): databasen kunde inte skriva det: ".formatted(same);

		Command load = Command.run("load", first, same, NEO4J);
		assertThat(load.exitCode()).isEqualTo(ExitCode.DATABASE);
		assertThat(load.out()).startsWith("first: ").doesNotContain("same");
		assertThat(load.err().lines().filter((line) -> line.startsWith("Inte laddat"))).singleElement()
			.asString()
			.startsWith(said);
		Command later = Command.run("load", first, NEO4J);
		assertThat(later.exitCode()).isZero();
		assertThat(later.err()).doesNotContain("same");

		assertThat(Command.run("pending", NEO4J).out()).startsWith(said);
		Command unknown = Command.run("pending", "--drop", first, NEO4J);
		assertThat(unknown.exitCode()).isEqualTo(ExitCode.INVALID);
		assertThat(unknown.err()).startsWith("Väntar inte: " + first);
		assertThat(Command.run("pending", "--drop", same, NEO4J).out()).isEqualToIgnoringNewLines("Inget väntar.");
	}

}
