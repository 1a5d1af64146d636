package se.uppdragsgrafen.query;

/** The database cannot be reached just now. */
public final class DatabaseUnavailable extends RuntimeException {

	DatabaseUnavailable(Throwable cause) {
		super("The database cannot be reached", cause);
	}

}
