package se.uppdragsgrafen.api;

/** Something that the asker can mend, or must know; the message says what to do. */
final class ApiException extends RuntimeException {

	private final ErrorCode code;

	ApiException(ErrorCode code, String message) {
		super(message);
		this.code = code;
	}

	ErrorCode code() {
		return this.code;
	}

	String text() {
		return String.valueOf(getMessage());
	}

}
