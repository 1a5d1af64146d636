package se.uppdragsgrafen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.sprak.Sokord;

/** A test on an empty, installed database, whichever it is. */
public abstract class DatabaseTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	protected Path folder;

	/** To the database under test. */
	protected abstract Driver driver();

	@BeforeEach
	protected void empty() {
		try (Session session = driver().session()) {
			session.run("MATCH (n) DETACH DELETE n").consume();
		}
		writer().install();
	}

	protected GraphWriter writer() {
		return new GraphWriter(driver(), Sokord::of, Duration.ZERO);
	}

	protected TestPackages packages() {
		return new TestPackages(this.folder);
	}

	/** The values of the first column that a statement returns. */
	protected List<Object> ask(String cypher, Object... parameters) {
		try (Session session = driver().session()) {
			return session.run(cypher, Map.of("p", List.of(parameters))).list((each) -> each.get(0).asObject());
		}
	}

	/** A property of the fact with this id; empty where there is no such fact. */
	protected List<Object> property(String id, String name) {
		return ask("MATCH (n:Node {id: $p[0]}) RETURN n[$p[1]]", id, name);
	}

}
