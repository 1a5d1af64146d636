package se.uppdragsgrafen.bench.race;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * This server, started and answering.
 *
 * @param contender whom to ask
 * @param start from the start of its process to its first answer
 */
record Ours(GraphQl contender, Duration start) {

	private static final byte[] FIRST = Http.request("POST", "/graphql", "Content-Type: application/json\r\n",
			"{\"query\":\"{dataset{utgava}}\"}".getBytes(StandardCharsets.US_ASCII));

	/** What is kept says nothing of what answering costs. */
	private static final String NOTHING_KEPT = "--uppdragsgrafen.answers=0B";

	/** On the Neo4j that has a process of its own. */
	static Ours overBolt(Programs programs, Flags flags, Graph graph) {
		return start(programs, flags, "over Bolt", flags.server,
				List.of("--spring.neo4j.uri=" + graph.uri(), NOTHING_KEPT), List.of(graph.database()));
	}

	/** With the database in its process. */
	static Ours inProcess(Programs programs, Options options, Graph graph) {
		return start(programs, options.flags, "in process", options.embeddedFlags,
				List.of("--uppdragsgrafen.store=" + graph.store().folder(), NOTHING_KEPT), List.of());
	}

	/** With answers kept, as it does by default, and with files to give out. */
	static Ours keeping(Programs programs, Options options, Graph graph, Path files) {
		return start(programs, options.flags, "keeping", options.flags.server,
				List.of("--spring.neo4j.uri=" + graph.uri(), "--spring.web.resources.static-locations=file:" + files),
				List.of(graph.database()));
	}

	private static Ours start(Programs programs, Flags flags, String name, List<String> jvm, List<String> where,
			List<Running> database) {
		int port = Programs.freePort();
		long start = System.nanoTime();
		List<String> args = new ArrayList<>(List.of("--server.port=" + port,
				"--uppdragsgrafen.data=" + programs.folder().resolve("no-data"),
				// All that is asked comes from one address.
				"--uppdragsgrafen.limits.client.points-per-minute=0", "--uppdragsgrafen.limits.statements=64",
				"--uppdragsgrafen.limits.client.statements=64",
				// A machine that is busy is no database that is away.
				"--spring.neo4j.connection-timeout=1m", "--spring.neo4j.pool.connection-acquisition-timeout=1m"));
		args.addAll(where);
		args.addAll(flags.settings);
		Running server = programs.start("uppdragsgrafen " + name, Java.jar(jvm, args));
		Pause.until(Duration.ofMinutes(3), () -> answers(server, port), () -> server.name() + " does not answer.");
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		List<Running> all = Stream.concat(Stream.of(server), database.stream()).toList();
		return new Ours(new GraphQl(name, "ours", port, all), took);
	}

	private static boolean answers(Running server, int port) {
		server.mustRun();
		try (Http http = new Http(port)) {
			return http.ask(FIRST) == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

}
