package se.uppdragsgrafen.document;

/** A file that is no text that can be read; the message says what to do. */
public final class Unreadable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Unreadable(String message) {
		super(message);
	}

	Unreadable(String message, Throwable cause) {
		super(message, cause);
	}

}
