package se.uppdragsgrafen.bench.race;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All who are measured on one graph.
 *
 * @param floors what is asked through the plain driver, {@code session.run} first
 * @param ours this server, over Bolt first
 * @param peers the peers, each by the least number of connections that it is for
 */
record Field(List<Floor> floors, List<Ours> ours, List<Peer> peers) {

	/**
	 * A peer, asked over at least so many connections and fewer than the next of its
	 * name.
	 */
	record Peer(GraphQl contender, int from) {
	}

	/** Starts those who are not running yet. */
	static Field start(Programs programs, Options options, Graph graph, boolean peers) {
		List<Running> database = List.of(graph.database());
		return new Field(
				List.of(new Floor("floor", graph.driver(), false, database),
						new Floor("floor, executeRead", graph.driver(), true, database)),
				List.of(Ours.overBolt(programs, options.flags, graph), Ours.inProcess(programs, options, graph)),
				peers ? peers(programs, options, graph) : List.of());
	}

	private static List<Peer> peers(Programs programs, Options options, Graph graph) {
		Postgres postgres = Postgres.load(programs, options, graph.driver());
		return List.of(new Peer(Peers.apollo(programs, graph), 1),
				new Peer(Peers.postgraphile(programs, postgres, 1), 1),
				new Peer(Peers.postgraphile(programs, postgres, 2), 2));
	}

	/** Everyone. */
	List<Contender<?>> all() {
		return Stream
			.<Contender<?>>concat(this.floors.stream(),
					Stream.concat(this.ours.stream().map(Ours::contender), this.peers.stream().map(Peer::contender)))
			.toList();
	}

	/** Those who are asked over so many connections, each name once. */
	Collection<Contender<?>> over(int connections) {
		Map<String, Contender<?>> found = new LinkedHashMap<>();
		List<GraphQl> others = this.peers.stream()
			.filter((peer) -> peer.from() > connections)
			.map(Peer::contender)
			.toList();
		all().stream().filter((each) -> !others.contains(each)).forEach((each) -> found.put(each.name(), each));
		return found.values();
	}

	/** Their memory in MiB by name: of all their programs, the database with them. */
	Map<String, Long> memory() {
		Map<String, Long> memory = new LinkedHashMap<>();
		over(Integer.MAX_VALUE).stream()
			.filter((each) -> !each.inLoader())
			.forEach((each) -> memory.put(each.name(), Usage.memory(each.programs())));
		return memory;
	}

	/** Seconds from the start of a process to its first answer, of ours. */
	Map<String, Double> starts() {
		Map<String, Double> starts = new LinkedHashMap<>();
		this.ours.forEach((each) -> starts.put(each.contender().name(), each.start().toMillis() / 1000.0));
		return starts;
	}

	/** The names, in the order of columns. */
	List<String> names() {
		return new ArrayList<>(over(Integer.MAX_VALUE).stream().map(Contender::name).toList());
	}

}
