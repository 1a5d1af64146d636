package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.graph.Soundness;
import se.uppdragsgrafen.graph.backup.Restore;

/**
 * A database that is made beside that of a store, of a backup, and takes its place when
 * it is whole. To be used while the store is held.
 */
final class NewDatabase {

	private final StoreFolder store;

	private final Consumer<String> lines;

	NewDatabase(StoreFolder store, Consumer<String> lines) {
		this.store = store;
		this.lines = lines;
	}

	/**
	 * Makes it.
	 * @param then is given a way to it, before it is looked at
	 * @return what it has
	 */
	Soundness fill(Path backup, Consumer<Driver> then) {
		try {
			FileSystemUtils.deleteRecursively(this.store.making());
			OwnRights.create(this.store.making());
		}
		catch (IOException ex) {
			throw StoreProblems.of(this.store.path(), ex);
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(this.store.making(), this.lines);
				Driver driver = GraphDatabase.driver(neo4j.address().uri(), neo4j.address().authToken())) {
			Restore.read(backup, driver, this.store.room().guarding(Progress.NONE));
			then.accept(driver);
			return Soundness.of(driver);
		}
	}

	/**
	 * Puts it in its place; what was there goes. Its password comes after it: without
	 * one, the next start sets one.
	 */
	void place() {
		StoreFolder made = new StoreFolder(this.store.making());
		try {
			Files.deleteIfExists(this.store.password());
			this.store.replace(made.neo4j(), this.store.replaced());
			Files.move(made.password(), this.store.password(), StandardCopyOption.ATOMIC_MOVE);
			FileSystemUtils.deleteRecursively(this.store.replaced());
			FileSystemUtils.deleteRecursively(this.store.making());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
