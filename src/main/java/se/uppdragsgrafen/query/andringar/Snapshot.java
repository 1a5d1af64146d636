package se.uppdragsgrafen.query.andringar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;

/**
 * All facts as they were in one edition, read from the log: what is loaded meanwhile is
 * not seen, however long it takes.
 */
public final class Snapshot {

	private static final long CHUNK = 2_000;

	private final GraphReader reader;

	private final long utgava;

	private final @Nullable String tid;

	private final Position position;

	private final long redactions;

	/** Ids of the facts that it is of, in order; null for all. */
	private final @Nullable List<String> only;

	private Snapshot(GraphReader reader, long utgava, @Nullable String tid, Position position, long redactions,
			@Nullable List<String> only) {
		this.reader = reader;
		this.utgava = utgava;
		this.tid = tid;
		this.position = position;
		this.redactions = redactions;
		this.only = only;
	}

	/**
	 * Of an edition.
	 * @return null where there is no such edition
	 */
	public static @Nullable Snapshot of(GraphReader reader, At at) {
		Map<String, @Nullable Object> asked = new HashMap<>();
		asked.put("nummer", at.utgava());
		asked.put("tid", at.tid());
		Map<String, @Nullable Object> row = reader.read(ReadStatements.named("utgava-vid", asked)).getFirst();
		if (!at.now() && !Objects.equals(row.get("finns"), true)) {
			return null;
		}
		Position position = new Position(String.valueOf(row.get("graf")), number(row, "till"));
		return new Snapshot(reader, number(row, "nummer"), (String) row.get("tid"), position,
				number(row, "redaktioner"), null);
	}

	/** The same edition, of those facts alone. */
	public Snapshot only(List<String> ids) {
		return new Snapshot(this.reader, this.utgava, this.tid, this.position, this.redactions, List.copyOf(ids));
	}

	/**
	 * A fact as it was.
	 *
	 * @param typ what it is, as its GraphQL type
	 * @param innehall JSON with the columns of its table
	 */
	public record Known(String typ, String innehall) {
	}

	/** A fact as it was then; empty where it was not. */
	public Optional<Known> fact(String id) {
		return this.reader.read(ReadStatements.named("faktum", Map.of("id", id, "till", this.position.nr())))
			.stream()
			.filter((row) -> row.get("innehall") != null)
			.map((row) -> new Known(String.valueOf(row.get("typ")), String.valueOf(row.get("innehall"))))
			.findFirst();
	}

	/** The number of the edition. */
	public long utgava() {
		return this.utgava;
	}

	/** When it came to be, as RFC 3339 has it; null where there is none yet. */
	public @Nullable String tid() {
		return this.tid;
	}

	/** Where in the log it ends: what a follower goes on from. */
	public Position position() {
		return this.position;
	}

	/**
	 * How many facts have been taken away for good: the only thing that changes an
	 * edition that has been given out.
	 */
	public long redactions() {
		return this.redactions;
	}

	/** Gives each fact of a type, as JSON, in the order of their ids. */
	public void each(String typ, Consumer<String> to) {
		if (this.only != null) {
			each(this.only, to);
			return;
		}
		String after = "";
		while (true) {
			List<Map<String, @Nullable Object>> rows = this.reader.read(ReadStatements.named("fakta",
					Map.of("typ", typ, "efter", after, "till", this.position.nr(), "antal", CHUNK)));
			for (Map<String, @Nullable Object> row : rows) {
				if (row.get("innehall") instanceof String content) {
					to.accept(content);
				}
			}
			if (rows.size() < CHUNK) {
				return;
			}
			after = String.valueOf(rows.getLast().get("id"));
		}
	}

	/** Gives those facts, as JSON, in that order; what was not there is left out. */
	public void each(List<String> ids, Consumer<String> to) {
		for (int from = 0; from < ids.size(); from += (int) CHUNK) {
			List<String> some = ids.subList(from, (int) Math.min(ids.size(), from + CHUNK));
			Map<String, @Nullable Object> asked = Map.of("ids", some, "till", this.position.nr());
			for (Map<String, @Nullable Object> row : this.reader.read(ReadStatements.named("fakta-valda", asked))) {
				if (row.get("innehall") instanceof String content) {
					to.accept(content);
				}
			}
		}
	}

	private static long number(Map<String, @Nullable Object> row, String name) {
		return (row.get(name) instanceof Number number) ? number.longValue() : 0;
	}

}
