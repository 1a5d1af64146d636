package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import se.uppdragsgrafen.graph.Progress;

/**
 * How much room there is on the disk of a store. Looked at before something is written: a
 * disk that is full in the middle of it stops Neo4j, and leaves the half of it in its
 * log.
 */
public final class Room {

	private static final long MIB = 1L << 20;

	/** For what is written whatever is done, and so that others do not stand still. */
	static final long LEAST = 32 * MIB;

	/**
	 * Of the store and its log together, twice what a step of a load takes on average.
	 */
	private static final long OF_A_STEP = 2048;

	private final Path store;

	/** That of this store, which is to be there. */
	public Room(Path store) {
		this.store = store;
	}

	/**
	 * Makes sure that there is room for so much, and some more.
	 * @throws DatabaseProblem where there is not
	 */
	public void require(long bytes) {
		long free = free();
		if (free < bytes + LEAST) {
			throw StoreProblems.full(this.store, bytes + LEAST, free);
		}
	}

	/** Whether nothing more can be written. */
	boolean isFull() {
		return free() < MIB;
	}

	/**
	 * Hears how far a load has come for another, and ends it before it fills the disk.
	 * All is still in memory then.
	 */
	public Progress guarding(Progress progress) {
		return (paket, done, total) -> {
			require(total * OF_A_STEP);
			progress.at(paket, done, total);
		};
	}

	private long free() {
		try {
			return Files.getFileStore(this.store).getUsableSpace();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
