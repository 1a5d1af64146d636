package se.uppdragsgrafen.bench.race;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a run can be told. */
@SuppressWarnings("NullAway.Init")
final class Options {

	@Option(names = "--kommuner", split = ",", defaultValue = "29,290", paramLabel = "K",
			description = "The graphs, by their number of municipalities; the last is the one that all are measured on.")
	List<Integer> kommuner;

	@Option(names = "--data", paramLabel = "FOLDER", description = "Data packages to measure on instead.")
	@Nullable Path data;

	@Option(names = "--stores", paramLabel = "FOLDER",
			description = "Where loaded graphs are kept, for the next run to begin with. Without it each run loads.")
	@Nullable Path stores;

	@Option(names = "--seed", defaultValue = "1", description = "What chance begins with.")
	long seed;

	@Option(names = "--connections", split = ",", defaultValue = "1,16", paramLabel = "N",
			description = "How many ask at a time.")
	List<Integer> connections;

	@Option(names = "--seconds", defaultValue = "6",
			description = "How long each is asked each question over each number of connections.")
	int seconds;

	@Option(names = "--warm", defaultValue = "63",
			description = "How many seconds each is warmed, all questions in turn.")
	int warm;

	@Option(names = "--values", defaultValue = "400", description = "With how many values a question is asked.")
	int values;

	@Option(names = "--compare", defaultValue = "25", description = "For how many of them the answers are compared.")
	int compare;

	@Option(names = "--questions", split = ",", paramLabel = "NAME", description = "Only these questions.")
	List<String> questions = List.of();

	@Option(names = "--no-peers", description = "Without @neo4j/graphql and PostGraphile.")
	boolean noPeers;

	@Mixin
	Flags flags;

	@Option(names = "--embedded-flags", split = ",", defaultValue = "-Xmx4g",
			description = "Of the JVM with the database in it.")
	List<String> embeddedFlags;

	@Option(names = "--loader-flags", split = ",", defaultValue = "-Xmx4g", description = "Of the JVM that loads.")
	List<String> loaderFlags;

	@Option(names = "--report", defaultValue = "target/bench.md", description = "Where the tables are written too.")
	Path report;

	@Option(names = "--postgres", defaultValue = "/usr/lib/postgresql/15/bin", paramLabel = "FOLDER",
			description = "Where PostgreSQL's programs are.")
	Path postgres;

}
