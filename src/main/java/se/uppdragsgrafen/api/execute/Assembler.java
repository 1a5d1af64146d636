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
	 * The field's value: maps, lists and scalars, keys as the question names them; null
	 * where there is no node.
	 * @param values those of the request, and this server's base address
	 */
	@Nullable Object answer(RootPlan plan, Map<String, @Nullable Object> values, Variables request) {
		return switch (plan) {
			case StatementPlan statement -> statement(statement, values);
			case AnalysisPlan analysis -> new AnalysisAnswer(this.reader, values, request).of(analysis);
			case ChangesPlan changes -> new ChangesAnswer(this.reader, values).of(changes);
			case EditionsPlan editions -> EditionsAnswer.of(editions, this.reader, values);
			case VersionPlan version -> new VersionAnswer(this.reader, values).of(version);
		};
	}

	private @Nullable Object statement(StatementPlan plan, Map<String, @Nullable Object> values) {
		Map<String, @Nullable Object> row = this.reader.read(new Question(plan.statement().cypher(), values))
			.getFirst();
		return switch (plan.shown()) {
			case Shown.OneNode(String ids) -> NodesAnswer.one(values.get(ids), plan.statement().rows(row));
			case Shown.EachNode(String ids) -> NodesAnswer.each(values.get(ids), plan.statement().rows(row));
			case Shown.Rows rows -> Cells.objects(rows, plan.statement().rows(row));
			case Shown.Connection connection ->
				ConnectionAnswer.of(connection, plan.statement().rows(row), row, values);
		};
	}

}
