package se.uppdragsgrafen.api.execute;

import se.uppdragsgrafen.api.Codes;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;

/**
 * Times operations by their name and by the code of their first error. A client chooses
 * neither, nor anything else that is observed.
 */
final class RequestObservation extends DefaultExecutionRequestObservationConvention {

	private final OperationNames names;

	RequestObservation(OperationNames names) {
		this.names = names;
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext operation) {
		return super.getLowCardinalityKeyValues(operation).and(
				KeyValue.of("graphql.operation.name", this.names.of(operation)),
				KeyValue.of("graphql.code", Codes.of(operation.getExecutionResult())));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(ExecutionRequestObservationContext operation) {
		return KeyValues.empty();
	}

}
