package se.uppdragsgrafen.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;

import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.query.ReadTimeout;
import se.uppdragsgrafen.query.analys.BadArgument;

/** Says what went wrong while a field was fetched, in words that help the asker. */
final class ExceptionResolver extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
		return switch (thrown) {
			case ApiException ex -> Errors.of(ex.code(), ex.text(), field);
			case BadArgument ex -> Errors.of(ErrorCode.BAD_ARGUMENT, ex.text(), field);
			case DatabaseUnavailable ex -> Errors.of(ErrorCode.DATABASE_UNAVAILABLE,
					"The database cannot be reached just now. Ask again in a few seconds.", field);
			case ReadTimeout ex -> Errors.of(ErrorCode.TIMEOUT,
					"The question took too long and was ended. Narrow it with 'where', or lower 'first'.", field);
			default -> null;
		};
	}

}
