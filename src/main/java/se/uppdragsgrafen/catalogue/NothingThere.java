package se.uppdragsgrafen.catalogue;

import se.uppdragsgrafen.query.Message;

/** Nothing can be downloaded at that address; the message says what can. */
final class NothingThere extends RuntimeException {

	private final transient Message message;

	NothingThere(Message message) {
		super(message.english());
		this.message = message;
	}

	/** What can be downloaded instead. */
	Message message() {
		return this.message;
	}

}
