package se.uppdragsgrafen.api;

import java.util.Locale;

import se.uppdragsgrafen.query.Message;

/** Something that the asker can mend, or must know; the message says what to do. */
public final class ApiException extends RuntimeException {

	private final ErrorCode code;

	private final transient Message message;

	public ApiException(ErrorCode code, Message message) {
		super(message.english());
		this.code = code;
		this.message = message;
	}

	/** With values that stand in the same places of both texts. */
	public ApiException(ErrorCode code, String english, String swedish, Object... values) {
		this(code, Message.of(english, swedish, values));
	}

	/** What went wrong, from the list. */
	public ErrorCode code() {
		return this.code;
	}

	/** What is said of it. */
	public Message message() {
		return this.message;
	}

	/** What is said of it in that language. */
	public String in(Locale language) {
		return this.message.in(language);
	}

}
