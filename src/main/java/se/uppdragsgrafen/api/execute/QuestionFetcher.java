package se.uppdragsgrafen.api.execute;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.Marks;
import se.uppdragsgrafen.api.plan.FieldPlan;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;

/** Answers a field that is a question of its own, by its plan. */
final class QuestionFetcher implements DataFetcher<@Nullable Whole> {

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
	public @Nullable Whole get(DataFetchingEnvironment field) {
		Marks.OF_GRAPH.on(field.getGraphQlContext());
		Planned planned = Planned.beside(field);
		FieldPlan.Asked asked = planned.asked(field);
		Map<String, @Nullable Object> values = new HashMap<>(planned.values().get(asked.number()));
		values.put(Plan.BASE, this.base);
		Object value = new Assembler(planned.deadline().over(this.reader)).answer(asked.plan(), values,
				planned.variables());
		return (value != null) ? new Whole(value, asked.form()) : null;
	}

}
