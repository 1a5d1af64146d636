package se.uppdragsgrafen.query.analys;

import se.uppdragsgrafen.query.Message;

/** An argument has a value that it may not have; the message says what to do. */
public final class BadArgument extends RuntimeException {

	private final transient Message message;

	/** With values that stand in the same places of both texts. */
	public BadArgument(String english, String swedish, Object... values) {
		this(Message.of(english, swedish, values));
	}

	/** Saying that. */
	public BadArgument(Message message) {
		super(message.english());
		this.message = message;
	}

	/** What to do. */
	public Message message() {
		return this.message;
	}

}
