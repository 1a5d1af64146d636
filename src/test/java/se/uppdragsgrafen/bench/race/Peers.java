package se.uppdragsgrafen.bench.race;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What users would pick instead; how each is set up stands in bench/README.md. */
final class Peers {

	private static final Path FOLDER = Path.of("bench", "peers");

	private static final Path NODE = FOLDER.resolve(Path.of("node_modules", ".bin", "node"));

	private Peers() {
	}

	/** {@code @neo4j/graphql} behind Apollo Server, two workers. */
	static GraphQl apollo(Programs programs, Graph graph) {
		int port = Programs.freePort();
		Running server = node(programs, "apollo", port, 2, Map.of("NEO4J", graph.uri()));
		return new GraphQl("@neo4j/graphql", "apollo", port, List.of(server, graph.database()));
	}

	/** PostGraphile, with one worker for one connection and two for more. */
	static GraphQl postgraphile(Programs programs, Postgres postgres, int workers) {
		int port = Programs.freePort();
		Running server = node(programs, "postgraphile", port, workers,
				Map.of("GRAPHILE_ENV", "production", "DATABASE", postgres.uri()));
		return new GraphQl("PostGraphile", "postgraphile", port, List.of(server, postgres.running()));
	}

	private static Running node(Programs programs, String script, int port, int workers, Map<String, String> more) {
		Map<String, String> environment = new HashMap<>(more);
		environment.put("NODE_ENV", "production");
		environment.put("PORT", String.valueOf(port));
		environment.put("WORKERS", String.valueOf(workers));
		Running server = programs.start("%s, workers: %d".formatted(script, workers),
				List.of(NODE.toString(), FOLDER.resolve(script + ".mjs").toString()), environment);
		server.await("ready");
		return server;
	}

}
