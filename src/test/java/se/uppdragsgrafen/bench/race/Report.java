package se.uppdragsgrafen.bench.race;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Prints what was measured, as tables of Markdown, and writes the same to a file. */
final class Report {

	private static final List<List<String>> RATIOS = List.of(List.of("over Bolt", "floor"),
			List.of("over Bolt", "floor, executeRead"), List.of("in process", "floor"),
			List.of("over Bolt", "@neo4j/graphql"), List.of("over Bolt", "PostGraphile"),
			List.of("in process", "@neo4j/graphql"), List.of("in process", "PostGraphile"));

	private static final int MIB = 1 << 20;

	private final List<PrintStream> out;

	Report(PrintStream... out) {
		this.out = List.of(out);
	}

	void heading(String text) {
		print("%n## %s%n".formatted(text));
	}

	void line(String text, Object... values) {
		print(String.format(Locale.ROOT, "%n" + text + "%n", values));
	}

	/** Figures by name. */
	void figures(String title, Map<String, ?> figures) {
		row(title, List.of("", ""));
		rule(2);
		figures.forEach((name, figure) -> row(List.of(name, String.valueOf(figure))));
	}

	void hits(Map<String, Hits> hits) {
		row("Db hits of one asking (the floor's should be at most the server's)",
				List.of("", "floor", "this server", "points", "hits a point"));
		rule(5);
		hits.forEach((name, each) -> row(List.of(name, String.valueOf(each.floor()), String.valueOf(each.ours()),
				String.valueOf(each.points()), number((double) each.ours() / each.points()))));
	}

	/** Answers that are kept, beside a static file of their size. */
	void kept(List<Kept> all) {
		row("Kept answers a second, 16 connections",
				List.of("", "bytes", "static file", "GET", "POST", "304", "GET : file", "304 : file"));
		rule(8);
		all.forEach((each) -> row(List.of(each.name(), String.valueOf(each.bytes()), number(each.file()),
				number(each.get()), number(each.post()), number(each.notModified()), number(each.get() / each.file()),
				number(each.notModified() / each.file()))));
	}

	/** Whole tables; those without a row are left out. */
	void exported(List<Exported> all) {
		row("Whole tables", List.of("", "rows", "driver, s", "server, s", "server, MiB", "server : driver"));
		rule(6);
		all.stream()
			.filter((each) -> each.floor().rows() > 0)
			.forEach((each) -> row(List.of(each.name(), String.format(Locale.ROOT, "%,d", each.floor().rows()),
					number(each.floor().seconds()), number(each.server().seconds()),
					number(each.server().bytes() / (double) MIB), number(each.ratio()))));
	}

	/** Analyses beside the list, which comes first. */
	void analyses(String server, List<AnalysisTimes> all) {
		row("Analyses %s, ms".formatted(server),
				List.of("", "one kommun", ": list", "the country, asked first", "the country"));
		rule(5);
		double list = all.getFirst().kommun();
		all.forEach((each) -> row(List.of(each.name(), number(each.kommun()), number(each.kommun() / list),
				asked(each.countryFirst()), asked(each.country()))));
	}

	private static String asked(double millis) {
		return Double.isNaN(millis) ? "–" : number(millis);
	}

	/** Rates, times, processor time and ratios. */
	void measured(List<Measured> all, List<String> names, int connections) {
		String over = ", " + connections + (connections == 1 ? " connection" : " connections");
		table("Requests per second" + over, all, names, connections, (result) -> number(result.rate()));
		table("p50 / p99 in ms" + over, all, names, connections,
				(result) -> number(result.millis(50)) + " / " + number(result.millis(99)));
		table("Processor ms per request" + over, all, names, connections, (result) -> number(result.cpuMillis()));
		ratios(all, connections, over);
	}

	private void table(String title, List<Measured> all, List<String> names, int connections,
			Function<Result, String> cell) {
		List<String> head = new ArrayList<>(names);
		head.addFirst("");
		row(title, head);
		rule(head.size());
		for (String question : questions(all)) {
			List<String> cells = new ArrayList<>(List.of(question));
			names.forEach((name) -> cells.add(find(all, question, connections, name).map(cell).orElse("–")));
			row(cells);
		}
	}

	private void ratios(List<Measured> all, int connections, String over) {
		List<List<String>> kept = RATIOS.stream()
			.filter((pair) -> pair.stream()
				.allMatch((name) -> all.stream().anyMatch((each) -> each.contender().equals(name))))
			.toList();
		List<String> head = new ArrayList<>(List.of(""));
		kept.forEach((pair) -> head.add(String.join(" : ", pair)));
		row("Ratios of the rates" + over, head);
		rule(head.size());
		for (String question : questions(all)) {
			List<String> cells = new ArrayList<>(List.of(question));
			kept.forEach((pair) -> cells.add(ratio(find(all, question, connections, pair.getFirst()),
					find(all, question, connections, pair.getLast()), Result::rate)));
			row(cells);
		}
	}

	/** How the rates of ours change from one graph to another. */
	void flat(List<Measured> small, List<Measured> large, List<String> names, int connections) {
		List<String> head = new ArrayList<>(names);
		head.addFirst("");
		row("Rate on the last graph : rate on the first, %d connections".formatted(connections), head);
		rule(head.size());
		for (String question : questions(large)) {
			List<String> cells = new ArrayList<>(List.of(question));
			names.forEach((name) -> cells.add(ratio(find(large, question, connections, name),
					find(small, question, connections, name), Result::rate)));
			row(cells);
		}
	}

	private static String ratio(Optional<Result> one, Optional<Result> other, ToDoubleFunction<Result> of) {
		return (one.isEmpty() || other.isEmpty()) ? "–"
				: "%.2f".formatted(of.applyAsDouble(one.get()) / of.applyAsDouble(other.get()));
	}

	private static List<String> questions(List<Measured> all) {
		return all.stream().map(Measured::question).distinct().toList();
	}

	private static Optional<Result> find(List<Measured> all, String question, int connections, String name) {
		return all.stream()
			.filter((each) -> each.question().equals(question) && each.connections() == connections
					&& each.contender().equals(name))
			.map(Measured::result)
			.findFirst();
	}

	/** Three digits that count. */
	private static String number(double value) {
		return String.format(Locale.ROOT, (value >= 100) ? "%,.0f" : (value >= 10) ? "%.1f" : "%.2f", value);
	}

	private void row(String title, List<String> head) {
		line("**%s**%n", title);
		row(head);
	}

	private void row(List<String> cells) {
		print("| " + String.join(" | ", cells) + " |\n");
	}

	private void rule(int columns) {
		print("|---" + "|---:".repeat(columns - 1) + "|\n");
	}

	private void print(String text) {
		this.out.forEach((each) -> each.print(text));
	}

}
