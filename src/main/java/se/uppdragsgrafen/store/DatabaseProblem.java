package se.uppdragsgrafen.store;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.graph.UnusableIndexes;

/** The database cannot be opened or reached. The message says so, and what to do. */
public final class DatabaseProblem extends RuntimeException {

	DatabaseProblem(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/**
	 * Whether that is why something failed, or failed beside it: a server starts in
	 * several threads.
	 */
	public static boolean in(@Nullable Throwable failure) {
		return failure != null && (failure instanceof DatabaseProblem || failure instanceof UnusableIndexes
				|| in(failure.getCause()) || Stream.of(failure.getSuppressed()).anyMatch(DatabaseProblem::in));
	}

}
