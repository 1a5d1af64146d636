package se.uppdragsgrafen.bench.race;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * What answering costs at least over Bolt: hand-written Cypher through the plain driver,
 * in the loading process, with nothing around it.
 *
 * @param name what it is called in the tables
 * @param driver to the database
 * @param managed with {@code executeRead}, the driver's managed transactions, instead of
 * {@code run}
 * @param programs the database
 */
record Floor(String name, Driver driver, boolean managed,
		List<Running> programs) implements Contender<Floor.Statement> {

	static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/** A statement with its parameters. */
	record Statement(String cypher, Map<String, Object> parameters) {
	}

	@Override
	public boolean inLoader() {
		return true;
	}

	@Override
	public List<Statement> requests(Question question) {
		Optional<String> text = question.text("floor.cypher");
		return question.values()
			.stream()
			.flatMap((values) -> text.stream().map((cypher) -> new Statement(cypher, values)))
			.toList();
	}

	@Override
	public Line<Statement> connect() {
		return new Line<>() {

			@Override
			public void ask(Statement request) {
				rows(request);
			}

			@Override
			public List<String> values(Statement request) {
				return Values.of((Object) rows(request));
			}

			@Override
			public void close() {
				// Each statement takes its connection from the driver's pool.
			}

		};
	}

	private List<Map<String, Object>> rows(Statement statement) {
		try (Session session = this.driver.session(READ)) {
			if (this.managed) {
				return session
					.executeRead((tx) -> tx.run(statement.cypher(), statement.parameters()).list(Record::asMap));
			}
			return session.run(statement.cypher(), statement.parameters()).list(Record::asMap);
		}
	}

}
