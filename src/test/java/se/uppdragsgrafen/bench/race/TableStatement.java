package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * What reading a whole table costs at least over Bolt: hand-written Cypher with the
 * columns that the server gives out, in whatever order.
 *
 * @param table the table
 * @param cypher the statement
 */
record TableStatement(String table, String cypher) {

	private static final Path FOLDER = Path.of("bench", "tables");

	/** One for each table, in the order of the vocabulary. */
	static List<TableStatement> all() {
		return Vocabulary.types().stream().map(FactType::table).map(TableStatement::of).toList();
	}

	/** That of a table. */
	static TableStatement of(String table) {
		try {
			return new TableStatement(table, Files.readString(FOLDER.resolve(table + ".cypher")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes each row as it comes, and keeps none. */
	Whole read(Driver driver) {
		long start = System.nanoTime();
		try (Session session = driver.session(Floor.READ)) {
			long rows = session.run(this.cypher).stream().count();
			return new Whole(rows, 0, Duration.ofNanos(System.nanoTime() - start));
		}
	}

}
