package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the embedded store lies: the files of Neo4j in a folder of their own, and its
 * password beside them.
 *
 * @param path the folder that the setting names
 */
record StoreFolder(Path path) {

	/**
	 * Makes the folder, unless it is there.
	 * @throws DatabaseProblem where that cannot be, or nothing can be written in it
	 */
	static StoreFolder of(Path path) {
		try {
			OwnRights.create(path);
			Files.delete(Files.createTempFile(path, "", ".tmp"));
			StoreFolder folder = new StoreFolder(path);
			folder.finishReplacing();
			return folder;
		}
		catch (IOException ex) {
			throw StoreProblems.of(path, ex);
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
			Files.move(neo4j(), aside, StandardCopyOption.ATOMIC_MOVE);
			finishReplacing();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void finishReplacing() throws IOException {
		if (Files.exists(replacement()) && Files.notExists(neo4j())) {
			Files.move(replacement(), neo4j(), StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/** Of files that are whole. */
	private Path replacement() {
		return this.path.resolve("neo4j.ny");
	}

}
