package se.uppdragsgrafen.api;

/**
 * The closed list of codes that an error can have; {@code docs/errors.md} explains each.
 */
public enum ErrorCode {

	/** The document is not GraphQL. */
	SYNTAX_ERROR,
	/**
	 * The document does not fit the schema: an unknown field, a wrong type, a mutation.
	 */
	VALIDATION_FAILED,
	/** An argument has a value that it may not have. */
	BAD_ARGUMENT,
	/** The cursor was not made by this list. */
	INVALID_CURSOR,
	/** The id does not have the form of an id. */
	INVALID_ID,
	/** Nothing has that id. */
	NOT_FOUND,
	/** The request's body, or its document, is too large. */
	TOO_LARGE,
	/** The question is nested too deeply. */
	TOO_DEEP,
	/** The question has too many root fields. */
	TOO_MANY_FIELDS,
	/** The answer could hold too many nodes. */
	TOO_COSTLY,
	/** The database took too long and was told to stop. */
	TIMEOUT,
	/** The database cannot be reached just now. */
	DATABASE_UNAVAILABLE,
	/** A fault of ours. */
	INTERNAL

}
