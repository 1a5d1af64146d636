package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

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

	private final Path store;

	private final LongSupplier free;

	/** That of this store, which is to be there. */
	public Room(Path store) {
		this(store, () -> free(store));
	}

	/** The same, where so many bytes are free. */
	Room(Path store, LongSupplier free) {
		this.store = store;
		this.free = free;
	}

	/**
	 * Makes sure that there is room for so much, and some more.
	 * @throws DatabaseProblem where there is not
	 */
	public void require(long bytes) {
		long free = this.free.getAsLong();
		if (free < bytes + LEAST) {
			throw StoreProblems.full(this.store, bytes + LEAST, free);
		}
	}

	/** Whether nothing more can be written. */
	boolean isFull() {
		return this.free.getAsLong() < MIB;
	}

	/**
	 * Hears how far a load has come for another, and ends it before it fills the disk.
	 */
	public Progress guarding(Progress progress) {
		return new GuardedProgress(this, progress);
	}

	private static long free(Path store) {
		try {
			return Files.getFileStore(store).getUsableSpace();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
