package se.uppdragsgrafen.query;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached just now. */
public final class DatabaseUnavailable extends RuntimeException {

	DatabaseUnavailable(@Nullable Throwable cause) {
		super("The database cannot be reached", cause);
	}

}
