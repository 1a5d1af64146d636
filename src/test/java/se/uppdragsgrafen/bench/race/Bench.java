package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures all on each graph and prints the tables: {@code bench/run --help}. */
@Command(name = "bench/run", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Measures this server, its peers and the floor on one graph in one run.")
public final class Bench implements Callable<Integer> {

	/** A small answer and a large one. */
	private static final List<String> KEPT = List.of("point", "list");

	@Mixin
	private Options options = new Options();

	private Report report = new Report();

	/** Runs until all is measured. */
	public static void main(String... args) {
		// The tables are not to be read between lines of a server's log.
		System.setProperty("logging.level.root", "warn");
		System.exit(new CommandLine(new Bench()).execute(args));
	}

	@Override
	public Integer call() throws IOException {
		try (PrintStream file = new PrintStream(this.options.report.toFile(), StandardCharsets.UTF_8)) {
			this.report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8), file);
			race();
			return 0;
		}
	}

	private void race() {
		List<Integer> graphs = (this.options.data != null) ? List.of(0) : this.options.kommuner;
		List<List<Measured>> all = new ArrayList<>();
		for (int i = 0; i < graphs.size(); i++) {
			all.add(measure(graphs.get(i), i == graphs.size() - 1));
		}
		if (all.size() > 1) {
			this.report.heading("From the first graph to the last");
			this.options.connections.forEach((connections) -> this.report.flat(all.getFirst(), all.getLast(),
					List.of("floor", "over Bolt", "in process"), connections));
		}
	}

	private List<Measured> measure(int kommuner, boolean last) {
		this.report.heading((this.options.data != null) ? this.options.data.toString() : "K = " + kommuner);
		try (Programs programs = new Programs();
				Graph graph = Graph.start(programs, this.options.flags, Store.of(programs, this.options, kommuner))) {
			loaded(graph);
			return programs.telling(() -> measure(programs, graph, last && !this.options.noPeers));
		}
	}

	private void loaded(Graph graph) {
		Duration loading = graph.store().loading();
		if (loading == null) {
			this.report.line("%,d facts, in a store that was kept.", graph.facts());
			return;
		}
		double seconds = loading.toMillis() / 1000.0;
		this.report.line("%,d facts loaded in %.1f s: %,.0f facts per second.", graph.facts(), seconds,
				graph.facts() / seconds);
	}

	private List<Measured> measure(Programs programs, Graph graph, boolean peers) {
		List<Question> questions = Questions.read(graph.driver(), this.options.values)
			.stream()
			.filter((each) -> this.options.questions.isEmpty() || this.options.questions.contains(each.name()))
			.toList();
		Field field = Field.start(programs, this.options, graph, peers);
		Pause.of(Duration.ofSeconds(5));
		this.report.figures("Seconds to the first answer", field.starts());
		this.report.figures("MiB at rest, the database with it", field.memory());
		questions.forEach((each) -> this.report.line("«%s»: equal answers to %d values from %s.", each.name(),
				this.options.compare, Comparison.of(each, field.all(), this.options.compare)));
		this.report.hits(Hits.of(graph, field, questions));
		Race race = new Race(field, questions, this.options, System.err::println);
		race.warm();
		List<Measured> measured = race.measure();
		this.options.connections.forEach((each) -> this.report.measured(measured, field.names(), each));
		this.report.figures("MiB under load, the most that was seen", race.memory());
		questions.stream()
			.filter((each) -> each.name().equals("list"))
			.forEach((list) -> field.ours()
				.stream()
				.map(Ours::contender)
				.forEach((each) -> this.report.analyses(each.name(), AnalysisTimes.of(each, list))));
		this.report.kept(Kept.of(programs, this.options, graph,
				questions.stream().filter((each) -> KEPT.contains(each.name())).toList()));
		return measured;
	}

}
