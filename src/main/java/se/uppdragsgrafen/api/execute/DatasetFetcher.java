package se.uppdragsgrafen.api.execute;

import java.util.HashMap;
import java.util.Map;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Marks;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;

/**
 * Answers {@code dataset}: edition, licence, when it was last changed, how much there is.
 */
final class DatasetFetcher implements DataFetcher<DataFetcherResult<Object>> {

	private static final String LICENCE = "CC0-1.0";

	private final GraphReader reader;

	DatasetFetcher(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public DataFetcherResult<Object> get(DataFetchingEnvironment environment) {
		Marks.OF_GRAPH.on(environment.getGraphQlContext());
		Planned planned = Planned.below(environment);
		GraphReader reader = planned.deadline().over(this.reader);
		Map<String, @Nullable Object> dataset = new HashMap<>(
				reader.read(ReadStatements.named("dataset", Map.of())).getFirst());
		dataset.put("licens", LICENCE);
		return DataFetcherResult.newResult().data((Object) dataset).localContext(planned).build();
	}

}
