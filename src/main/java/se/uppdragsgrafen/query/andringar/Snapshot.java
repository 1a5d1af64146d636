package se.uppdragsgrafen.query.andringar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

	private final Position position;

	private final long redactions;

	private Snapshot(GraphReader reader, Map<String, @Nullable Object> row) {
		this.reader = reader;
		this.utgava = number(row, "nummer");
		this.position = new Position(String.valueOf(row.get("graf")), number(row, "till"));
		this.redactions = number(row, "redaktioner");
	}

	/**
	 * Of an edition.
	 * @param utgava its number; null for the present one
	 * @param tid a time with its zone, of which the edition is meant that was there then;
	 * null for none
	 * @return null where there is no such edition
	 */
	public static @Nullable Snapshot of(GraphReader reader, @Nullable Long utgava, @Nullable String tid) {
		Map<String, @Nullable Object> asked = new HashMap<>();
		asked.put("nummer", utgava);
		asked.put("tid", tid);
		Map<String, @Nullable Object> row = reader.read(ReadStatements.named("utgava-vid", asked)).getFirst();
		boolean any = utgava == null && tid == null;
		if (!any && !Objects.equals(row.get("finns"), true)) {
			return null;
		}
		return new Snapshot(reader, row);
	}

	/** The number of the edition. */
	public long utgava() {
		return this.utgava;
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

	private static long number(Map<String, @Nullable Object> row, String name) {
		return (row.get(name) instanceof Number number) ? number.longValue() : 0;
	}

}
