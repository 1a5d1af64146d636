package se.uppdragsgrafen.query;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached just now. */
public final class DatabaseUnavailable extends RuntimeException {

	/** What to do. */
	public static final Message MESSAGE = Message.of(
			"The database cannot be reached just now. Ask again in a few seconds.",
			"Databasen kan inte nås just nu. Fråga igen om några sekunder.");

	public DatabaseUnavailable(@Nullable Throwable cause) {
		super("The database cannot be reached", cause);
	}

}
