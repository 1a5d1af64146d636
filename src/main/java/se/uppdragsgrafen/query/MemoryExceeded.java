package se.uppdragsgrafen.query;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A statement needed more memory than the database gives it, and was ended there. The
 * database is well, and to ask again would only take the memory again.
 */
public final class MemoryExceeded extends RuntimeException {

	/** What to do. */
	public static final Message MESSAGE = Message.of(
			"The question needs more memory than the database may give it, and was ended. Narrow it with conditions, or ask for less at a time.",
			"Frågan behöver mer minne än databasen får ge den, och avbröts. Snäva in den med villkor, eller fråga efter mindre åt gången.");

	/** Of one statement, of all together, and of what is nested too deeply to be run. */
	private static final Pattern CODES = Pattern
		.compile("Neo\\.(?:Transient|Client)Error\\.General\\.(?:\\w*Memory\\w*|StackOverFlowError)");

	MemoryExceeded(@Nullable Throwable cause) {
		super("The statement needed more memory than it may have", cause);
	}

	/** Whether a code of the database says that. */
	static boolean says(String code) {
		return CODES.matcher(code).matches();
	}

}
