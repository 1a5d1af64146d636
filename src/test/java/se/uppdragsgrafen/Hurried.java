package se.uppdragsgrafen;

import java.time.Duration;

/**
 * A server that is in a hurry and counts no points, on the scratch database, to which it
 * can be cut off. Shared by the tests that ask of it.
 */
public final class Hurried {

	/** What a statement may take. */
	public static final Duration STATEMENT = Duration.ofSeconds(1);

	/** What an operation may take. */
	public static final Duration OPERATION = Duration.ofSeconds(2);

	/** Its way to the database. */
	public static final Cable CABLE = new Cable(ScratchNeo4j.uri());

	/** It. */
	public static final Served SERVER = Served.reading(CABLE.uri(), settings());

	private Hurried() {
	}

	/** What makes a server so. */
	static String[] settings() {
		return new String[] { "--uppdragsgrafen.read-timeout=" + STATEMENT.toSeconds() + "s",
				"--uppdragsgrafen.operation-timeout=" + OPERATION.toSeconds() + "s",
				"--uppdragsgrafen.limits.body-time=2s", "--server.tomcat.connection-timeout=1s",
				"--uppdragsgrafen.limits.client.points-per-minute=0", "--uppdragsgrafen.answers=0B" };
	}

}
