package se.uppdragsgrafen.api;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;

/** Answers a planned field. */
final class RootFetcher implements DataFetcher<@Nullable Object> {

	private final GraphReader reader;

	private final String base;

	RootFetcher(GraphReader reader, String base) {
		this.reader = reader;
		this.base = base + "/id/";
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		Marks.OF_GRAPH.on(environment.getGraphQlContext());
		Planned planned = environment.getGraphQlContext().get(Planned.class);
		String path = environment.getExecutionStepInfo().getPath().toString();
		RootPlan root = planned.plan().at(path);
		if (root == null) {
			throw new IllegalStateException("Nothing was planned for " + path);
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(planned.values().getOrDefault(path, Map.of()));
		parameters.put(Plan.BASE, this.base);
		return root.answer(planned.deadline().over(this.reader), parameters, planned.variables());
	}

}
