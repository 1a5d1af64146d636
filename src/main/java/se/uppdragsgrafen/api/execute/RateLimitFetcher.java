package se.uppdragsgrafen.api.execute;

import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Marks;
import se.uppdragsgrafen.quota.Standing;
import se.uppdragsgrafen.quota.Visit;

/** Answers {@code rateLimit}: what the asker has left. */
final class RateLimitFetcher implements DataFetcher<@Nullable Map<String, Object>> {

	static final String FIELD = "rateLimit";

	@Override
	public @Nullable Map<String, Object> get(DataFetchingEnvironment environment) {
		Marks.OF_ASKER.on(environment.getGraphQlContext());
		return Visit.current().flatMap(Visit::standing).map(RateLimitFetcher::shown).orElse(null);
	}

	private static Map<String, Object> shown(Standing standing) {
		return Map.of("limit", standing.limit(), "cost", standing.cost(), "remaining", standing.remaining(), "used",
				standing.used(), "resetAt", standing.resetAt().toString());
	}

}
