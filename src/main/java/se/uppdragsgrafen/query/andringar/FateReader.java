package se.uppdragsgrafen.query.andringar;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;

/** Reads what became of ids. */
public final class FateReader {

	private static final String LIVING = "UPSERT";

	/** Who is led so far is led on by the address that it comes to. */
	private static final int STEPS = 20;

	private final GraphReader reader;

	private final UnaryOperator<String> redacted;

	/**
	 * A reader of a graph.
	 * @param redacted what stands in the log for the id of a fact that was taken away for
	 * good
	 */
	public FateReader(GraphReader reader, UnaryOperator<String> redacted) {
		this.reader = reader;
		this.redacted = redacted;
	}

	/** What became of an id; null where it was never given out. */
	public @Nullable Fate of(String id) {
		String hidden = this.redacted.apply(id);
		Map<String, Known> both = read(new LinkedHashSet<>(List.of(id, hidden)));
		Known known = both.getOrDefault(id, Known.NOTHING);
		return known.isNothing() ? of(hidden, both.getOrDefault(hidden, Known.NOTHING)) : of(id, known);
	}

	private @Nullable Fate of(String id, Known known) {
		if (known.isThere()) {
			return new Fate.There(known.sure());
		}
		Set<String> ends = ends(id, known);
		if (!ends.isEmpty()) {
			return new Fate.Replaced(List.copyOf(ends));
		}
		return (known.last != null) ? new Fate.Gone(known.sure(), known.content) : null;
	}

	/** The facts that there are of these ids, each as it last became. */
	public Map<String, Change> facts(Collection<String> ids) {
		Map<String, Change> facts = new HashMap<>();
		read(new LinkedHashSet<>(ids)).forEach((id, known) -> {
			if (known.isThere()) {
				facts.put(id, known.sure());
			}
		});
		return facts;
	}

	/** Where the ways end that begin at an id: at what is or was a fact. */
	private Set<String> ends(String start, Known of) {
		Set<String> ends = new TreeSet<>();
		Set<String> seen = new LinkedHashSet<>(Set.of(start));
		Set<String> next = new LinkedHashSet<>(of.replacedBy);
		for (int step = 0; step < STEPS && !next.isEmpty(); step++) {
			Set<String> after = new LinkedHashSet<>();
			read(next).forEach((id, known) -> {
				if (known.isThere() || known.replacedBy.isEmpty()) {
					if (known.last != null) {
						ends.add(id);
					}
				}
				else {
					after.addAll(known.replacedBy);
				}
			});
			seen.addAll(next);
			after.removeAll(seen);
			next = after;
		}
		ends.addAll(next);
		return ends;
	}

	private Map<String, Known> read(Set<String> ids) {
		Map<String, Known> read = new HashMap<>();
		if (ids.isEmpty()) {
			return read;
		}
		Map<String, @Nullable Object> asked = new HashMap<>();
		asked.put("id", List.copyOf(ids));
		for (Map<String, @Nullable Object> row : this.reader.read(ReadStatements.named("adress", asked))) {
			read.put(String.valueOf(row.get("id")), Known.of(row));
		}
		return read;
	}

	/**
	 * What there is to know of an id.
	 *
	 * @param last what the log last says of it; null where it says nothing
	 * @param content what it last was; null where that is not known
	 * @param replacedBy the ids that packages say hold instead
	 */
	private record Known(@Nullable Change last, @Nullable String content, List<String> replacedBy) {

		static final Known NOTHING = new Known(null, null, List.of());

		static Known of(Map<String, @Nullable Object> row) {
			List<?> by = (row.get("nya") instanceof List<?> list) ? list : List.of();
			return new Known((row.get("sist") instanceof Map<?, ?> last) ? Change.of(last) : null,
					(String) row.get("innehall"), by.stream().map(String::valueOf).toList());
		}

		boolean isNothing() {
			return this.last == null && this.replacedBy.isEmpty();
		}

		boolean isThere() {
			return this.last != null && this.last.slag().equals(LIVING);
		}

		Change sure() {
			if (this.last == null) {
				throw new IllegalStateException("The log says nothing of it");
			}
			return this.last;
		}

	}

}
