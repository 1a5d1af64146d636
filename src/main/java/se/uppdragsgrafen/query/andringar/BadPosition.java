package se.uppdragsgrafen.query.andringar;

import se.uppdragsgrafen.query.Message;

/** What was given as a position in the log is none of this log. */
public final class BadPosition extends RuntimeException {

	private final transient Message message;

	BadPosition(Message message) {
		super(message.english());
		this.message = message;
	}

	/** What to do. */
	public Message message() {
		return this.message;
	}

}
