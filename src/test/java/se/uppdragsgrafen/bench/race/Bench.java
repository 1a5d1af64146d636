package se.uppdragsgrafen.bench.race;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import se.uppdragsgrafen.bench.National;

/** Measures all on each graph and prints the tables: {@code bench/run --help}. */
@Command(name = "bench/run", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Measures this server, its peers and the floor on one graph in one run.")
public final class Bench implements Callable<Integer> {

	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private final Report report = new Report(this.out);

	@Mixin
	private Options options = new Options();

	/** Runs until all is measured. */
	public static void main(String... args) {
		System.exit(new CommandLine(new Bench()).execute(args));
	}

	@Override
	public Integer call() {
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
		return 0;
	}

	private List<Measured> measure(int kommuner, boolean last) {
		try (Programs programs = new Programs();
				Graph graph = Graph.load(programs, this.options, packages(programs, kommuner))) {
			this.report.heading((this.options.data != null) ? this.options.data.toString() : "K = " + kommuner);
			this.report.line("%,d facts loaded in %.1f s: %,.0f facts per second.", graph.facts(),
					seconds(graph.loading()), graph.facts() / seconds(graph.loading()));
			return measure(programs, graph, last && this.options.peers);
		}
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
		return measured;
	}

	private Path packages(Programs programs, int kommuner) {
		if (this.options.data != null) {
			return this.options.data;
		}
		Path packages = programs.folder().resolve("packages");
		National.main(String.valueOf(kommuner), String.valueOf(this.options.seed), packages.toString());
		return packages;
	}

	private static double seconds(Duration time) {
		return Math.round(time.toMillis() / 100.0) / 10.0;
	}

}
