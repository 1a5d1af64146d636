package se.uppdragsgrafen.api;

import java.util.Map;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import org.jspecify.annotations.Nullable;

/** Tells which code of the list an error has, also where graphql-java made it. */
public final class Codes {

	/** What stands where there is no error. */
	private static final String NO_ERROR = "NONE";

	private Codes() {
	}

	/** The code of an answer's first error, or {@code NONE}. */
	public static String of(@Nullable ExecutionResult answer) {
		return (answer == null || answer.getErrors().isEmpty()) ? NO_ERROR : of(answer.getErrors().getFirst()).name();
	}

	static ErrorCode of(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		if (extensions != null && extensions.get("code") instanceof String code) {
			return ErrorCode.valueOf(code);
		}
		if (error instanceof BadFaithIntrospectionError) {
			return ErrorCode.TOO_COSTLY;
		}
		return switch (error.getErrorType()) {
			case ErrorType.InvalidSyntax -> syntax(String.valueOf(error.getMessage()));
			case ErrorType.ValidationError, ErrorType.OperationNotSupported -> ErrorCode.VALIDATION_FAILED;
			case null, default -> ErrorCode.INTERNAL;
		};
	}

	/**
	 * The parser has one error for all; where it gives up on a document for its size, our
	 * texts for it, in {@code i18n}, are the code.
	 */
	private static ErrorCode syntax(String message) {
		return ErrorCode.has(message) ? ErrorCode.valueOf(message) : ErrorCode.SYNTAX_ERROR;
	}

}
