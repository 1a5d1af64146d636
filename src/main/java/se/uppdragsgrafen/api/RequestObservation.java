package se.uppdragsgrafen.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;

/**
 * Times operations by the code of their first error, so that each kind can be counted.
 */
final class RequestObservation extends DefaultExecutionRequestObservationConvention {

	private static final String NO_ERROR = "NONE";

	@Override
	public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext operation) {
		return super.getLowCardinalityKeyValues(operation)
			.and(KeyValue.of("graphql.code", code(operation.getExecutionResult())));
	}

	private static String code(@Nullable ExecutionResult result) {
		if (result == null || result.getErrors().isEmpty()) {
			return NO_ERROR;
		}
		GraphQLError error = result.getErrors().getFirst();
		return ErrorInterceptor.code(error.getExtensions(), error.getErrorType(), error.getMessage()).name();
	}

}
