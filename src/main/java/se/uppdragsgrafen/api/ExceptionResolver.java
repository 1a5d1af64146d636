package se.uppdragsgrafen.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

import se.uppdragsgrafen.quota.NotNow;

/** Says what went wrong while a field was fetched, in words that help the asker. */
public final class ExceptionResolver extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
		if (thrown instanceof NotNow) {
			Marks.OF_ASKER.on(field.getGraphQlContext());
		}
		return Faults.of(thrown).map(fault -> ApiError.of(fault).at(field)).orElse(null);
	}

}
