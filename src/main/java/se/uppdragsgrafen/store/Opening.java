package se.uppdragsgrafen.store;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database in this process that is being opened, which takes seconds: what needs none
 * is built meanwhile.
 */
public final class Opening implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

	private final CompletableFuture<EmbeddedNeo4j> opened = new CompletableFuture<>();

	/** Begins. */
	Opening(Path store) {
		Thread.ofPlatform().name("neo4j-start").start(() -> open(store));
	}

	/** Whatever fails is told to who waits. */
	private void open(Path store) {
		try {
			this.opened.complete(EmbeddedNeo4j.open(store, LOG::info).announce());
		}
		catch (RuntimeException | Error ex) {
			this.opened.completeExceptionally(ex);
		}
	}

	/**
	 * The database, when it is open.
	 * @throws DatabaseProblem where it cannot be opened, to whoever asks and whenever
	 */
	public EmbeddedNeo4j database() {
		try {
			return this.opened.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof DatabaseProblem problem) {
				throw problem;
			}
			throw ex;
		}
	}

	/** Closes it, if need be after it has been opened. */
	@Override
	public void close() {
		boolean open = this.opened.handle((database, failure) -> failure == null).join();
		if (open) {
			this.opened.join().close();
		}
	}

}
