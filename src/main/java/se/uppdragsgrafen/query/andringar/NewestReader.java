package se.uppdragsgrafen.query.andringar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;

/** Reads the log from its end. */
public final class NewestReader {

	/** How much of the log is looked through for one answer. */
	private static final long FARTHEST = 100_000;

	private final GraphReader reader;

	public NewestReader(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * So many entries before a position.
	 * @param position null for the end
	 * @param kommun only those of these codes; null for all
	 * @param namnd only those of nämnder with these ids; null for all
	 * @throws BadPosition where it is none of this log
	 */
	public Newest before(@Nullable String position, @Nullable List<String> kommun, @Nullable List<String> namnd,
			long number) {
		Position asked = (position != null) ? Position.decode(position) : null;
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("fore", (asked != null) ? asked.nr() : null);
		parameters.put("langst", FARTHEST);
		parameters.put("kommun", kommun);
		parameters.put("namnd", namnd);
		parameters.put("antal", number);
		Map<String, @Nullable Object> row = this.reader.read(ReadStatements.named("andringar-nyast", parameters))
			.getFirst();
		Position head = new Position(String.valueOf(row.get("graf")), number(row.get("huvud")));
		if (asked != null) {
			asked.check(head);
		}
		List<Change> changes = new ArrayList<>();
		if (row.get("rader") instanceof List<?> rows) {
			rows.forEach((each) -> changes.add(Change.of((Map<?, ?>) each)));
		}
		long seen = (changes.size() == number) ? changes.getLast().nr() : number(row.get("fore")) - FARTHEST;
		return new Newest(changes, head.graf(), (seen > 1) ? new Position(head.graf(), seen) : null);
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 0;
	}

}
