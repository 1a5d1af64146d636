package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.graph.backup.Flushed;

/**
 * Where the embedded store lies: the files of Neo4j in a folder of their own, and its
 * password beside them.
 *
 * @param path the folder that the setting names
 */
record StoreFolder(Path path) {

	/** How the names begin of what repairs leave. */
	static final String BEFORE_REPAIR = "neo4j.fore-";

	/**
	 * Makes the folder, unless it is there.
	 * @throws DatabaseProblem where that cannot be, or nothing can be written in it
	 */
	static StoreFolder of(Path path) {
		try {
			OwnRights.create(path);
			Files.delete(Files.createTempFile(path, "", ".tmp"));
			return new StoreFolder(path);
		}
		catch (IOException ex) {
			throw StoreProblems.of(path, ex);
		}
	}

	/**
	 * Holds it, and finishes or takes away what was cut short in it.
	 * @throws DatabaseProblem where another process holds it
	 */
	StoreLock lock() {
		try {
			StoreLock lock = StoreLock.of(this.path);
			tidy(lock);
			return lock;
		}
		catch (IOException ex) {
			throw StoreProblems.of(this.path, ex);
		}
	}

	/** Does something while it is held. */
	<T> T holding(Supplier<T> work) {
		StoreLock lock = lock();
		try {
			return work.get();
		}
		finally {
			lock.close();
		}
	}

	private void tidy(StoreLock held) throws IOException {
		try {
			finishReplacing();
			for (Path left : List.of(replacement(), replaced(), making(), copied())) {
				FileSystemUtils.deleteRecursively(left);
			}
		}
		catch (IOException ex) {
			held.close();
			throw ex;
		}
	}

	Path neo4j() {
		return this.path.resolve("neo4j");
	}

	Path password() {
		return this.path.resolve("password");
	}

	Room room() {
		return new Room(this.path);
	}

	/**
	 * The files of Neo4j are their user's alone; what else is in the folder is not ours.
	 */
	void ownRights() {
		OwnRights.set(neo4j());
	}

	/**
	 * Puts other files of Neo4j in the place of those that are there. Wherever that is
	 * cut short, one of the two is found whole.
	 * @param files within this folder
	 * @param aside where those that are there are kept
	 */
	void replace(Path files, Path aside) {
		try {
			Files.move(files, replacement(), StandardCopyOption.ATOMIC_MOVE);
			Flushed.folder(this.path);
			if (Files.exists(neo4j())) {
				Files.move(neo4j(), aside, StandardCopyOption.ATOMIC_MOVE);
				Flushed.folder(this.path);
			}
			finishReplacing();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void finishReplacing() throws IOException {
		if (Files.exists(replacement()) && Files.notExists(neo4j())) {
			Files.move(replacement(), neo4j(), StandardCopyOption.ATOMIC_MOVE);
			Flushed.folder(this.path);
		}
	}

	/** Of files that are whole. */
	private Path replacement() {
		return this.path.resolve("neo4j.ny");
	}

	/** Files whose place others have taken, and that are to go. */
	Path replaced() {
		return this.path.resolve("neo4j.bort");
	}

	/** A store within this one, whose files are being made. */
	Path making() {
		return this.path.resolve("neo4j.byggs");
	}

	/** What another database is made of. */
	Path copied() {
		return this.path.resolve("neo4j.kopia");
	}

}
