package se.uppdragsgrafen.query.analys;

/** An argument has a value that it may not have; the message says what to do. */
public final class BadArgument extends RuntimeException {

	public BadArgument(String message) {
		super(message);
	}

	/** What to do. */
	public String text() {
		return String.valueOf(getMessage());
	}

}
