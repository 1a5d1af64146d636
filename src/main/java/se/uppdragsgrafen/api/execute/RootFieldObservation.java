package se.uppdragsgrafen.api.execute;

import io.micrometer.common.KeyValues;
import org.springframework.graphql.observation.DataFetcherObservationContext;
import org.springframework.graphql.observation.DefaultDataFetcherObservationConvention;

/** Times root fields by their name in the schema; their path has the client's words. */
final class RootFieldObservation extends DefaultDataFetcherObservationConvention {

	@Override
	public KeyValues getHighCardinalityKeyValues(DataFetcherObservationContext field) {
		return KeyValues.empty();
	}

}
