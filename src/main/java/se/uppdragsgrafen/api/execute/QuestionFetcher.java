package se.uppdragsgrafen.api.execute;

import java.util.HashMap;
import java.util.Map;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.Marks;
import se.uppdragsgrafen.api.plan.FieldPlan;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;

/** Answers a field that is a question of its own, by its plan. */
final class QuestionFetcher implements DataFetcher<DataFetcherResult<Object>> {

	private final GraphReader reader;

	private final String base;

	/**
	 * A fetcher that reads there.
	 * @param base this server's base address
	 */
	QuestionFetcher(GraphReader reader, String base) {
		this.reader = reader;
		this.base = base + "/id/";
	}

	@Override
	public DataFetcherResult<Object> get(DataFetchingEnvironment field) {
		Marks.OF_GRAPH.on(field.getGraphQlContext());
		Planned planned = Planned.beside(field);
		FieldPlan.Asked asked = planned.asked(field);
		Map<String, @Nullable Object> values = new HashMap<>(planned.values().get(asked.number()));
		values.put(Plan.BASE, this.base);
		Answer answer = new Assembler(planned.deadline().over(this.reader)).answer(asked.plan(), values,
				planned.variables());
		DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
		answer.errors().forEach(result::error);
		Object value = answer.value();
		return ((value != null) ? result.data(new Whole(value, asked.form())) : result).build();
	}

}
