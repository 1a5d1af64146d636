package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.graph.backup.Backup;
import se.uppdragsgrafen.graph.backup.Flushed;

/**
 * Writes a store anew from what its database holds: what was taken away stands in its old
 * files, its indexes and its logs for long. That it is due is said by a file beside it,
 * until it is done: wherever it is cut short, the next start does it again.
 */
public final class Rewriting {

	private static final Logger LOG = LoggerFactory.getLogger(Rewriting.class);

	private final StoreFolder store;

	private final Consumer<String> lines;

	/**
	 * Of a store.
	 * @param store its folder
	 * @param lines hears what is being done
	 */
	public Rewriting(Path store, Consumer<String> lines) {
		this.store = new StoreFolder(store);
		this.lines = lines;
	}

	/**
	 * Says that it is due. To be said before something is taken away.
	 * @return whether nobody had said so before
	 */
	public boolean request() {
		try {
			if (isDue()) {
				return false;
			}
			SecretFile.write(due(), "");
			Flushed.folder(this.store.path());
			return true;
		}
		catch (UncheckedIOException ex) {
			throw StoreProblems.of(this.store.path(), ex);
		}
	}

	/** Takes that back, where nothing was taken away. */
	public void withdraw() {
		delete(due());
	}

	/**
	 * Does it.
	 * @throws DatabaseProblem where another process has the store open, there is no room,
	 * or the database cannot be opened; then it is still due
	 */
	public void run() {
		this.store.holding(() -> {
			runHeld();
			return true;
		});
	}

	/** Whether it has been said that it is due, and not been done since. */
	public boolean isDue() {
		return Files.exists(due());
	}

	/** Does it, if it is due, while the store is held. */
	void ifDue() {
		if (!isDue()) {
			return;
		}
		try {
			runHeld();
		}
		catch (RuntimeException ex) {
			LOG.warn("{}", StoreProblems.of(this.store.path(), ex).getMessage());
			this.lines.accept("Databasens filer är inte omskrivna: det som togs bort med redact kan ännu läsas i dem."
					+ " Nästa start försöker igen.");
		}
	}

	private void runHeld() {
		if (Files.exists(this.store.neo4j())) {
			StillWaiting.during(this.lines, "Databasens filer skrivs om, utan det som är borttaget", () -> {
				rewrite();
				return true;
			});
		}
		leftByRepairs().forEach(Rewriting::delete);
		withdraw();
	}

	private void rewrite() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.openHeld(this.store, this.lines, new Neo4jBuilder(this.store.path()));
				Driver driver = GraphDatabase.driver(neo4j.address().uri(), neo4j.address().authToken())) {
			Backup.write(driver, this.store.copied(), Progress.NONE);
		}
		catch (IOException ex) {
			throw StoreProblems.of(this.store.path(), ex);
		}
		NewDatabase made = new NewDatabase(this.store, this.lines);
		made.fill(this.store.copied(), (driver) -> {
		});
		made.place();
		delete(this.store.copied());
	}

	/** What was taken away is in them too. */
	private List<Path> leftByRepairs() {
		try (Stream<Path> all = Files.list(this.store.path())) {
			return all.filter((each) -> String.valueOf(each.getFileName()).startsWith(StoreFolder.BEFORE_REPAIR))
				.toList();
		}
		catch (IOException ex) {
			throw StoreProblems.of(this.store.path(), ex);
		}
	}

	private Path due() {
		return this.store.path().resolve("skrivs-om");
	}

	private static void delete(Path path) {
		try {
			FileSystemUtils.deleteRecursively(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
