package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Stated;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Question;
import se.uppdragsgrafen.query.ReadStatements;

/**
 * A graph that is given instead of read: what the named statements of the log would
 * return of some facts, in its only edition. What the statements do with a graph is
 * tested on one.
 */
public final class GivenGraph implements GraphReader {

	/** The key of the graph, which its log's positions have. */
	private static final String KEY = "11111111-2222-3333-4444-555555555555";

	private final TreeMap<String, LogRow> log = new TreeMap<>();

	private final Map<String, Function<Map<String, @Nullable Object>, List<Map<String, @Nullable Object>>>> answers = new HashMap<>();

	private GivenGraph() {
		with("utgava", (asked) -> List.of(Map.of("graf", KEY, "paborjad", 1L, "klar", 1L, "laddas", false)));
		with("utgava-vid", (asked) -> List.of(edition(asked.get("nummer"))));
		with("fakta", this::ofType);
		with("fakta-valda", (asked) -> chosen(asked.get("ids")).map(LogRow::content).toList());
		with("faktum", (asked) -> chosen(List.of(Objects.requireNonNull(asked.get("id")))).map(LogRow::known).toList());
		with("adress", (asked) -> chosen(asked.get("id")).map(LogRow::fate).toList());
	}

	/** One of these facts; of two with one id the first. */
	public static GivenGraph of(Collection<? extends Fact> facts) {
		GivenGraph graph = new GivenGraph();
		facts.forEach((fact) -> graph.log.computeIfAbsent(fact.id(), (id) -> LogRow.of(graph.log.size() + 1L, fact)));
		return graph;
	}

	/** One of the facts of the bundled data packages, and of some more. */
	public static GivenGraph bundled(Collection<? extends Fact> more) {
		try (Stream<Path> folders = Files.list(Path.of("data"))) {
			return of(Stream
				.concat(DataPackages.read(folders.sorted().toList())
					.stream()
					.flatMap((each) -> each.facts().stream())
					.map(Stated::fact), more.stream())
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same with what another named statement returns. */
	public GivenGraph with(String statement,
			Function<Map<String, @Nullable Object>, List<Map<String, @Nullable Object>>> rows) {
		this.answers.put(ReadStatements.named(statement, Map.of()).cypher(), rows);
		return this;
	}

	/** The ids of all facts, in order. */
	public List<String> ids() {
		return List.copyOf(this.log.keySet());
	}

	@Override
	public List<Map<String, @Nullable Object>> read(Question question) {
		var rows = this.answers.get(question.cypher());
		if (rows == null) {
			throw new AssertionError("No rows are given for " + question.cypher());
		}
		return rows.apply(question.parameters());
	}

	private Map<String, @Nullable Object> edition(@Nullable Object number) {
		return Map.of("graf", KEY, "nummer", 1L, "till", (long) this.log.size(), "tid", LogRow.TIME, "finns",
				number == null || number.equals(1L), "redaktioner", 0L);
	}

	private List<Map<String, @Nullable Object>> ofType(Map<String, @Nullable Object> asked) {
		return this.log.tailMap(String.valueOf(asked.get("efter")), false)
			.values()
			.stream()
			.filter((row) -> row.type().equals(asked.get("typ")))
			.limit(((Number) Objects.requireNonNull(asked.get("antal"))).longValue())
			.map(LogRow::content)
			.toList();
	}

	private Stream<LogRow> chosen(@Nullable Object ids) {
		return ((List<?>) Objects.requireNonNull(ids)).stream().map(this.log::get).filter(Objects::nonNull);
	}

}
