package se.uppdragsgrafen.query;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** A statement took longer than it may, and was ended in the database. */
public final class ReadTimeout extends RuntimeException {

	/** What the database's code of it begins with. */
	static final String CODE = "Neo.ClientError.Transaction.TransactionTimedOut";

	ReadTimeout(Duration limit, @Nullable Throwable cause) {
		super("The statement took longer than " + limit.toMillis() + " ms", cause);
	}

}
