package se.uppdragsgrafen.api.execute;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;

import se.uppdragsgrafen.api.Codes;
import se.uppdragsgrafen.query.StatementContext;

/**
 * One line of the log for each question that is executed, where somebody wants it: how it
 * went, never what was asked.
 */
final class QuestionLog implements ObservationHandler<Observation.Context> {

	private static final Logger LOG = LoggerFactory.getLogger(QuestionLog.class);

	private final OperationNames names;

	QuestionLog(OperationNames names) {
		this.names = names;
	}

	/** What is counted while a question is executed. */
	private record Tally(long begun, AtomicInteger statements) {
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return LOG.isDebugEnabled()
				&& (context instanceof ExecutionRequestObservationContext || context instanceof StatementContext);
	}

	@Override
	public void onStart(Observation.Context context) {
		if (context instanceof ExecutionRequestObservationContext question) {
			question.put(Tally.class, new Tally(System.nanoTime(), new AtomicInteger()));
			return;
		}
		Tally tally = ofQuestion(context);
		if (tally != null) {
			tally.statements.incrementAndGet();
		}
	}

	/** Between a statement and its question there is the field that asks. */
	private static @Nullable Tally ofQuestion(Observation.ContextView context) {
		for (ObservationView above = context.getParentObservation(); above != null; above = above.getContextView()
			.getParentObservation()) {
			Tally tally = above.getContextView().get(Tally.class);
			if (tally != null) {
				return tally;
			}
		}
		return null;
	}

	@Override
	public void onStop(Observation.Context context) {
		Tally tally = context.get(Tally.class);
		if (tally == null || !(context instanceof ExecutionRequestObservationContext question)) {
			return;
		}
		LOG.atDebug()
			.addKeyValue("operation", this.names.of(question))
			.addKeyValue("code", Codes.of(question.getExecutionResult()))
			.addKeyValue("cost", question.getExecutionInput().getGraphQLContext().getOrDefault(RequestPlanner.COST, 0L))
			.addKeyValue("statements", tally.statements.get())
			.addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - tally.begun))
			.log("Answered");
	}

}
