package se.uppdragsgrafen.query;

import org.jspecify.annotations.Nullable;

/**
 * A statement took longer than it may, and was ended in the database; or there was no
 * time left to begin it.
 */
public final class ReadTimeout extends RuntimeException {

	/** What to do. */
	public static final Message MESSAGE = Message.of(
			"The question took too long and was ended. Narrow it with conditions, lower 'first', or ask for less at a time.",
			"Frågan tog för lång tid och avbröts. Snäva in den med villkor, sänk 'first', eller fråga efter mindre åt gången.");

	/** What the database's code of it begins with. */
	static final String CODE = "Neo.ClientError.Transaction.TransactionTimedOut";

	public ReadTimeout(@Nullable Throwable cause) {
		super("The statement took longer than it may", cause);
	}

}
