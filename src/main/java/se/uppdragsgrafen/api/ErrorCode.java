package se.uppdragsgrafen.api;

import java.util.Arrays;

/**
 * The list of all codes that an error can have; {@code docs/errors.md} explains each.
 */
public enum ErrorCode {

	/** The HTTP request is not a question: no JSON, a parameter of a wrong type. */
	BAD_REQUEST(400),
	/** The address is not asked with that HTTP method, or not that kind of operation. */
	METHOD_NOT_ALLOWED(405),
	/** The answer is not had in a media type that the client accepts. */
	NOT_ACCEPTABLE(406),
	/** The body is of a media type that is not read here. */
	UNSUPPORTED_MEDIA_TYPE(415),
	/** The body did not come within the time that it may take. */
	REQUEST_TIMEOUT(408),
	/** No persisted document has that id. */
	UNKNOWN_DOCUMENT(404),
	/** No document with that hash is known: the client sends it whole. */
	PERSISTED_QUERY_NOT_FOUND(200),
	/** The document is not GraphQL. */
	SYNTAX_ERROR(400),
	/**
	 * The document does not fit the schema: an unknown field, a wrong type, a mutation.
	 */
	VALIDATION_FAILED(400),
	/** An argument has a value that it may not have. */
	BAD_ARGUMENT(400),
	/** The cursor was not made by this list. */
	INVALID_CURSOR(400),
	/** The id does not have the form of an id. */
	INVALID_ID(400),
	/** Nothing has that id or address. */
	NOT_FOUND(404),
	/** What had that id is no more. */
	GONE(410),
	/** The request's body, or its document, is too large. */
	TOO_LARGE(413),
	/** The question is nested too deeply. */
	TOO_DEEP(400),
	/** The question has too many root fields. */
	TOO_MANY_FIELDS(400),
	/** The answer could hold too many nodes. */
	TOO_COSTLY(400),
	/** The client has no points left, or too much under way. */
	RATE_LIMITED(429),
	/** More is asked just now than can be answered. */
	OVERLOADED(503),
	/** The database took too long and was told to stop. */
	TIMEOUT(504),
	/** The database cannot be reached just now. */
	DATABASE_UNAVAILABLE(503),
	/** New data was loaded while the question was answered, again and again. */
	DATA_CHANGING(503),
	/** A fault of ours. */
	INTERNAL(500);

	private final int status;

	ErrorCode(int status) {
		this.status = status;
	}

	/** The HTTP status where there is nothing but the error. */
	public int status() {
		return this.status;
	}

	/**
	 * Whether the status is told in both media types: caches and balancers must know that
	 * the same question may be answered later.
	 */
	public boolean passes() {
		return this.status == 429 || this.status == 503;
	}

	/** Whether a text is one of the codes. */
	static boolean has(String name) {
		return Arrays.stream(values()).anyMatch(code -> code.name().equals(name));
	}

}
