package se.uppdragsgrafen.query.andringar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadStatements;

/** Reads the log of what was changed. */
public final class ChangeReader {

	private final GraphReader reader;

	public ChangeReader(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * So many entries after a position.
	 * @param position null for the beginning
	 * @throws BadPosition where it is none of this log
	 */
	public Changes after(@Nullable String position, long number) {
		Position asked = (position != null) ? Position.decode(position) : new Position("", 0);
		Map<String, @Nullable Object> row = this.reader
			.read(ReadStatements.named("andringar", Map.of("efter", asked.nr(), "antal", number)))
			.getFirst();
		Position head = new Position(String.valueOf(row.get("graf")), number(row.get("huvud")));
		if (position != null) {
			asked.check(head);
		}
		List<Change> changes = rows(row).stream().map(Change::of).toList();
		long end = changes.isEmpty() ? asked.nr() : changes.getLast().nr();
		return new Changes(changes, new Position(head.graf(), asked.nr()), new Position(head.graf(), end), head);
	}

	/**
	 * So many editions, the newest first, as rows by the names of GraphQL.
	 * @param before only those with a lower number
	 */
	public List<Map<String, Object>> editions(long before, long number) {
		Map<String, @Nullable Object> read = this.reader
			.read(ReadStatements.named("utgavor", Map.of("fore", before, "first", number)))
			.getFirst();
		List<Map<String, Object>> editions = new ArrayList<>();
		for (Map<?, ?> row : rows(read)) {
			Map<String, Object> edition = new HashMap<>();
			row.forEach((name, value) -> edition.put(String.valueOf(name), value));
			edition.put("slut", new Position(String.valueOf(read.get("graf")), number(row.get("till"))).encode());
			editions.add(edition);
		}
		return editions;
	}

	private static List<Map<?, ?>> rows(Map<String, @Nullable Object> row) {
		List<Map<?, ?>> rows = new ArrayList<>();
		if (row.get("rader") instanceof List<?> list) {
			list.forEach((each) -> rows.add((Map<?, ?>) each));
		}
		return rows;
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 0;
	}

}
