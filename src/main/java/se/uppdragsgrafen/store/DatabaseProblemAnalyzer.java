package se.uppdragsgrafen.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the database instead of a stack trace. */
final class DatabaseProblemAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DatabaseProblem cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
