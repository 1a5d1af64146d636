package se.uppdragsgrafen.api.execute;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.query.GraphReader;

/**
 * Answers {@code dataset.forvantade}: which documents are expected, and which are here.
 */
final class CompletenessFetcher implements DataFetcher<List<Map<String, @Nullable Object>>> {

	private final GraphReader reader;

	private final Completeness completeness;

	CompletenessFetcher(GraphReader reader, Completeness completeness) {
		this.reader = reader;
		this.completeness = completeness;
	}

	@Override
	public List<Map<String, @Nullable Object>> get(DataFetchingEnvironment environment) {
		Planned planned = Planned.beside(environment);
		List<String> kommun = environment.getArgument("kommun");
		return this.completeness.rows(planned.deadline().over(this.reader), kommun, environment.getArgument("finns"));
	}

}
