package se.uppdragsgrafen.metrics;

import java.util.Map;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;

/** Says what the metrics are that others give no description. */
final class Described implements MeterFilter {

	private static final Map<String, String> TEXTS = Map.ofEntries(
			Map.entry("http.server.requests", "Requests over HTTP, and how long they took."),
			Map.entry("graphql.request", "Operations of GraphQL, and how long they took."),
			Map.entry("graphql.datafetcher", "Root fields of operations, and how long they took."),
			Map.entry("uppdragsgrafen.statement", "Statements to the database, and how long they took."),
			Map.entry("db.client.connection.count", "Connections to the database, by state."),
			Map.entry("db.client.connection.max", "Connections to the database that there may be."),
			Map.entry("db.client.connection.pending.requests", "Statements that wait for a connection just now."),
			Map.entry("db.client.connection.timeouts", "Statements that waited too long for a connection."),
			Map.entry("db.client.connection.wait.time", "How long statements waited for a connection."),
			Map.entry("tomcat.sessions.active.current", "Sessions just now: the server keeps none."),
			Map.entry("tomcat.sessions.active.max", "Most sessions at a time: the server keeps none."),
			Map.entry("tomcat.sessions.alive.max", "The longest that a session lived: the server keeps none."),
			Map.entry("tomcat.sessions.created", "Sessions that were begun: the server keeps none."),
			Map.entry("tomcat.sessions.expired", "Sessions that ended: the server keeps none."),
			Map.entry("tomcat.sessions.rejected", "Sessions that were refused: the server keeps none."));

	@Override
	public Meter.Id map(Meter.Id id) {
		String text = TEXTS.get(id.getName());
		return (text != null && id.getDescription() == null)
				? new Meter.Id(id.getName(), Tags.of(id.getTagsAsIterable()), id.getBaseUnit(), text, id.getType())
				: id;
	}

}
