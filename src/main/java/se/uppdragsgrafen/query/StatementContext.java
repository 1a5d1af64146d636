package se.uppdragsgrafen.query;

import io.micrometer.observation.Observation;

/** What is observed of one statement: that it runs, and no more. Values never are. */
public final class StatementContext extends Observation.Context {

	StatementContext() {
	}

}
