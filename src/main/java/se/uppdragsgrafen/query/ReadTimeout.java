package se.uppdragsgrafen.query;

import java.time.Duration;

/** A statement took longer than it may, and was ended in the database. */
public final class ReadTimeout extends RuntimeException {

	ReadTimeout(Duration limit, Throwable cause) {
		super("The statement took longer than " + limit.toMillis() + " ms", cause);
	}

}
