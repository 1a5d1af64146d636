package se.uppdragsgrafen.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** The names of the loaded data set, each type's read when they are first asked for. */
public final class LoadedNames implements KnownNames {

	/** Names of a type that are held: some ten megabytes at most. */
	private static final int MOST = 50_000;

	private final GraphReader reader;

	private final Editions editions;

	private final Map<String, OfEdition> read = new ConcurrentHashMap<>();

	/** The names that a reader finds, kept as long as the edition is the same. */
	public LoadedNames(GraphReader reader, Editions editions) {
		this.reader = reader;
		this.editions = editions;
	}

	private record OfEdition(@Nullable Edition edition, Map<String, Known> names) {
	}

	@Override
	public Map<String, Known> of(String type) {
		Edition now = this.editions.known();
		OfEdition there = this.read.get(type);
		if (there == null || now == null || !now.equals(there.edition)) {
			there = new OfEdition(now, names(type));
			this.read.put(type, there);
		}
		return there.names;
	}

	private Map<String, Known> names(String type) {
		List<Map<String, @Nullable Object>> rows = this.reader.read(ReadStatements
			.named("namn/" + (type.equals("Kommun") ? "kommun" : "namngivna"), Map.of("typ", type, "flest", MOST + 1)));
		if (rows.size() > MOST) {
			return Map.of();
		}
		Map<String, Known> names = new HashMap<>();
		for (Map<String, @Nullable Object> row : rows) {
			names.put(text(row, "namn"), new Known(text(row, "nyckel"), text(row, "titel")));
		}
		return Map.copyOf(names);
	}

	private static String text(Map<String, @Nullable Object> row, String column) {
		return String.valueOf(row.get(column));
	}

}
