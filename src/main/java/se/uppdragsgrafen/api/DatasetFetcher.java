package se.uppdragsgrafen.api;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;

/**
 * Answers {@code dataset}: edition, licence, when it was last changed, how much there is.
 */
final class DatasetFetcher implements DataFetcher<Map<String, @Nullable Object>> {

	private static final String LICENCE = "CC0-1.0";

	private final GraphReader reader;

	DatasetFetcher(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public Map<String, @Nullable Object> get(DataFetchingEnvironment environment) {
		Marks.OF_GRAPH.on(environment.getGraphQlContext());
		Planned planned = environment.getGraphQlContext().get(Planned.class);
		GraphReader reader = planned.deadline().over(this.reader);
		Map<String, @Nullable Object> dataset = new HashMap<>(
				reader.read(ReadStatements.named("dataset", Map.of())).getFirst());
		dataset.put("licens", LICENCE);
		return dataset;
	}

}
