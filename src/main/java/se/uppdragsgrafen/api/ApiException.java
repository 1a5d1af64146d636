package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Locale;

import se.uppdragsgrafen.query.Message;

/** Something that the asker can mend, or must know; the message says what to do. */
public final class ApiException extends RuntimeException {

	private final ErrorCode code;

	private final transient Message message;

	private final transient List<Object> path;

	public ApiException(ErrorCode code, Message message) {
		this(code, message, List.of());
	}

	private ApiException(ErrorCode code, Message message, List<Object> path) {
		super(message.english());
		this.code = code;
		this.message = message;
		this.path = path;
	}

	/** With values that stand in the same places of both texts. */
	public ApiException(ErrorCode code, String english, String swedish, Object... values) {
		this(code, Message.of(english, swedish, values));
	}

	/** The same of a value that a variable holds, which it names. */
	public ApiException of(String variable) {
		return new ApiException(this.code,
				new Message(this.message.english() + " The value is that of $" + variable + ".",
						this.message.swedish() + " Värdet är det i $" + variable + "."),
				this.path);
	}

	/** The same of a place in the answer; where a narrower one is known, of that. */
	public ApiException at(List<Object> path) {
		return this.path.isEmpty() ? new ApiException(this.code, this.message, path) : this;
	}

	/** The place in the answer that it is of; empty where it is of none. */
	public List<Object> path() {
		return this.path;
	}

	/** The error code, one of the documented list. */
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
