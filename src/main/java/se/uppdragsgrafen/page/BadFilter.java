package se.uppdragsgrafen.page;

import se.uppdragsgrafen.query.Message;

/** An address holds a condition that cannot be read. */
final class BadFilter extends RuntimeException {

	private final transient Message message;

	BadFilter(Message message) {
		super(message.english());
		this.message = message;
	}

	Message message() {
		return this.message;
	}

}
