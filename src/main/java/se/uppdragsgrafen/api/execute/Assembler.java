package se.uppdragsgrafen.api.execute;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.plan.AnalysisPlan;
import se.uppdragsgrafen.api.plan.ChangesPlan;
import se.uppdragsgrafen.api.plan.EditionsPlan;
import se.uppdragsgrafen.api.plan.RootPlan;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.StatementPlan;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.api.plan.VersionPlan;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;

/** Reads what a plan asks for, and assembles the answer of it. */
final class Assembler {

	private final GraphReader reader;

	Assembler(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * The field's value.
	 * @param values those of the request, and this server's base address
	 */
	Answer answer(RootPlan plan, Map<String, @Nullable Object> values, Variables request) {
		return switch (plan) {
			case StatementPlan statement -> statement(statement, values);
			case AnalysisPlan analysis -> Answer.of(new AnalysisAnswer(this.reader, values, request).of(analysis));
			case ChangesPlan changes -> Answer.of(new ChangesAnswer(this.reader, values).of(changes));
			case EditionsPlan editions -> Answer.of(EditionsAnswer.of(editions, this.reader, values));
			case VersionPlan version -> new VersionAnswer(this.reader, values).of(version);
		};
	}

	private Answer statement(StatementPlan plan, Map<String, @Nullable Object> values) {
		Map<String, @Nullable Object> row = this.reader.read(new Question(plan.statement().cypher(), values))
			.getFirst();
		return switch (plan.shown()) {
			case Shown.OneNode(String key, String ids) ->
				NodesAnswer.one(key, values.get(ids), plan.statement().rows(row));
			case Shown.EachNode(String key, String ids) ->
				NodesAnswer.each(key, values.get(ids), plan.statement().rows(row));
			case Shown.Rows rows -> Answer.of(Cells.objects(rows, plan.statement().rows(row)));
			case Shown.Connection connection ->
				Answer.of(ConnectionAnswer.of(connection, plan.statement().rows(row), row, values));
		};
	}

}
