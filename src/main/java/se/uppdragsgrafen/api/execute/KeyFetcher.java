package se.uppdragsgrafen.api.execute;

import java.util.Map;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Reads a field's value from its parent's map by the key of the answer, where the plan
 * put it: an alias is a key of its own. Trivial, so that no field is timed.
 */
final class KeyFetcher implements TrivialDataFetcher<@Nullable Object> {

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		Map<?, ?> source = environment.getSource();
		return (source != null) ? source.get(environment.getMergedField().getResultKey()) : null;
	}

}
