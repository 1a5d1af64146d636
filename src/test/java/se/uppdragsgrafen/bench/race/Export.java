package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.neo4j.driver.Driver;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Takes everything, through the plain driver and from the server, and prints the tables:
 * {@code bench/export --help}.
 */
@Command(name = "bench/export", mixinStandardHelpOptions = true, showDefaultValues = true,
		description = "Measures what giving out whole tables costs this server, beside the plain driver.")
@SuppressWarnings("NullAway.Init")
public final class Export implements Callable<Integer> {

	@Option(names = "--stores", required = true, paramLabel = "FOLDER",
			description = "Where bench/run has kept loaded graphs. A copy is used.")
	private Path stores;

	@Option(names = "--kommuner", defaultValue = "290", paramLabel = "K",
			description = "The graph, by its number of municipalities.")
	private int kommuner;

	@Option(names = "--seed", defaultValue = "1", description = "What chance began with.")
	private long seed;

	@Mixin
	private Flags flags;

	private final Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));

	/** Runs until all is measured. */
	public static void main(String... args) {
		System.setProperty("logging.level.root", "warn");
		System.exit(new CommandLine(new Export()).execute(args));
	}

	@Override
	public Integer call() {
		try (Programs programs = new Programs();
				Graph graph = Graph.start(programs, this.flags, Store.kept(this.stores, this.kommuner, this.seed))) {
			this.report.heading("K = " + this.kommuner);
			this.report.line("%,d facts.", graph.facts());
			return programs.telling(() -> measure(programs, graph));
		}
	}

	private int measure(Programs programs, Graph graph) {
		GraphQl server = Ours.overBolt(programs, this.flags, graph).contender();
		awaitGauges(server.port());
		// Once for nothing: plans are made, files are read, code is compiled.
		exported(floor(graph.driver()), server.port());
		Map<String, Whole> floor = floor(graph.driver());
		Running program = server.programs().getFirst();
		Map<String, Long> memory = new LinkedHashMap<>();
		memory.put("heap in use before", Usage.heap(programs, program));
		memory.put("at rest", Usage.memory(List.of(program)));
		List<Exported> all = new ArrayList<>();
		MemorySeen seen = MemorySeen.during(program, () -> all.addAll(exported(floor, server.port())));
		memory.put("most in the first fifth", seen.first());
		memory.put("most in the last fifth", seen.last());
		memory.put("heap in use afterwards", Usage.heap(programs, program));
		this.report.exported(all);
		this.report.figures("MiB of the server while it gave them out", memory);
		return 0;
	}

	/** The server answers before it has read them. */
	private static void awaitGauges(int port) {
		URI address = URI.create("http://127.0.0.1:%d/actuator/prometheus".formatted(port));
		Pause.until(Duration.ofMinutes(10), () -> text(address).contains("uppdragsgrafen_series"),
				() -> "The server has not read its gauges.");
	}

	private static String text(URI address) {
		try (InputStream body = address.toURL().openStream()) {
			return new String(body.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Whole> floor(Driver driver) {
		Map<String, Whole> floor = new LinkedHashMap<>();
		for (TableStatement each : TableStatement.all()) {
			System.err.println("reading " + each.table());
			floor.put(each.table(), each.read(driver));
		}
		return floor;
	}

	/** Each table, all of them, and then the file that has all. */
	private static List<Exported> exported(Map<String, Whole> floor, int port) {
		List<Exported> exported = new ArrayList<>();
		floor.forEach((table, read) -> {
			System.err.println("downloading " + table);
			exported.add(new Exported(table, read, Download.table(port, table)));
		});
		Whole read = floor.values().stream().reduce(Whole.NOTHING, Whole::plus);
		exported.add(new Exported("all of these", read,
				exported.stream().map(Exported::server).reduce(Whole.NOTHING, Whole::plus)));
		System.err.println("downloading the data package");
		exported.add(new Exported("datapaket.zip", read, Download.archive(port)));
		return exported;
	}

}
