package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Holds a store for one process, also while its database is closed and another takes its
 * place. Given up with the process, however that ends.
 */
final class StoreLock implements AutoCloseable {

	private final FileChannel channel;

	private StoreLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Holds it.
	 * @throws DatabaseProblem where somebody else does
	 */
	static StoreLock of(Path store) throws IOException {
		Path file = store.resolve("lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		OwnRights.set(file);
		if (locked(channel) == null) {
			channel.close();
			throw StoreProblems.locked(store, null);
		}
		return new StoreLock(channel);
	}

	private static @Nullable FileLock locked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
