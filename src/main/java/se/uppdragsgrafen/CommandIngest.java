package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.ingest.RedactionsFile;
import se.uppdragsgrafen.sprak.Sokord;
import se.uppdragsgrafen.store.Connection;
import se.uppdragsgrafen.store.Rewriting;

/** Makes the {@link Ingest} that the commands load packages and redact facts with. */
final class CommandIngest {

	/** The setting that names the file of redactions; empty where none is kept. */
	static final String REDACTIONS = "uppdragsgrafen.redactions";

	private CommandIngest() {
	}

	/**
	 * The ingest of a connection, with the file of redactions where one is set.
	 * @param lines hears how far a load has come
	 */
	static Ingest on(Connection connection, Consumer<String> lines) {
		Ingest ingest = new Ingest(new GraphWriter(connection.driver(), Sokord::of, GraphWriter.NOTICE),
				connection.guarding(new ProgressLines(lines)));
		String file = connection.setting(REDACTIONS);
		return file.isEmpty() ? ingest : ingest.keeping(
				new RedactionsFile(Path.of(file), () -> connection.store().ifPresent((each) -> request(each, lines))));
	}

	/** Whether an id is one that the file of redactions has, where one is set. */
	static Predicate<String> redacted(String[] settings) {
		String file = Connection.setting(settings, REDACTIONS);
		return file.isEmpty() ? (id) -> false : new RedactionsFile(Path.of(file), () -> {
		}).has();
	}

	private static void request(Path store, Consumer<String> lines) {
		new Rewriting(store, lines).request();
	}

}
