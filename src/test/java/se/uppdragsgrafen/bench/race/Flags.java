package se.uppdragsgrafen.bench.race;

import java.util.List;

import picocli.CommandLine.Option;

/** With what the server and the Neo4j of its own are started. */
@SuppressWarnings("NullAway.Init")
final class Flags {

	@Option(names = "--server-flags", split = ",", defaultValue = "-Xmx4g",
			description = "Of the JVM of the server over Bolt.")
	List<String> server;

	@Option(names = "--database-flags", split = ",", defaultValue = "-Xmx6g",
			description = "Of the JVM of the Neo4j of its own.")
	List<String> database;

	@Option(names = "--settings", split = ",", paramLabel = "--NAME=VALUE",
			description = "Settings of this server, as on its command line, separated by commas.")
	List<String> settings = List.of();

}
