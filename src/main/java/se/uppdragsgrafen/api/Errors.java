package se.uppdragsgrafen.api;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

/** Builds errors of the one shape: message, code, nothing of the inside. */
final class Errors {

	private Errors() {
	}

	static GraphQLError of(ErrorCode code, String message) {
		return error(code, message, GraphqlErrorBuilder.newError());
	}

	static GraphQLError of(ErrorCode code, String message, graphql.schema.DataFetchingEnvironment where) {
		return error(code, message, GraphqlErrorBuilder.newError(where));
	}

	private static GraphQLError error(ErrorCode code, String message, GraphqlErrorBuilder<?> error) {
		return error.message("%s", message)
			.errorType(ErrorClassification.errorClassification(code.name()))
			.extensions(Map.of("code", code.name()))
			.build();
	}

}
