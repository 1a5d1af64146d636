package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

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
		return new Ingest(new GraphWriter(connection.driver(), Sokord::of, GraphWriter.NOTICE),
				connection.guarding(new ProgressLines(lines)),
				() -> connection.store().ifPresent((each) -> request(each, lines)),
				file(connection.setting(REDACTIONS)));
	}

	/** Whether an id is one that the file of redactions has, where one is set. */
	static Predicate<String> redacted(String[] settings) {
		RedactionsFile file = file(Connection.setting(settings, REDACTIONS));
		return (file != null) ? file.has() : (id) -> false;
	}

	/**
	 * The list that a setting names; null where it is empty.
	 */
	static @Nullable RedactionsFile file(String setting) {
		return setting.isEmpty() ? null : new RedactionsFile(Path.of(setting));
	}

	private static void request(Path store, Consumer<String> lines) {
		new Rewriting(store, lines).request();
	}

}
