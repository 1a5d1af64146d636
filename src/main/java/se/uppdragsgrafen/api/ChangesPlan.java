package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.andringar.BadPosition;
import se.uppdragsgrafen.query.andringar.Change;
import se.uppdragsgrafen.query.andringar.ChangeReader;
import se.uppdragsgrafen.query.andringar.Changes;

/**
 * A piece of the log of changes that is asked for: {@code andringar}. What is asked for
 * is read out of the whole log, and only then chosen from, so that a position is the same
 * whatever is chosen.
 *
 * @param arguments as written in the document
 * @param keys what each key of the answer shows
 * @param changes what each key of an entry shows, by the key of the entries
 */
record ChangesPlan(Arguments arguments, Map<String, String> keys,
		Map<String, Map<String, String>> changes) implements RootPlan {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Entries that may be asked for at once: they lie in a row, and each is one node. */
	private static final int MOST = 1_000;

	private static final String FIRST = "first";

	private static final String AFTER = "efter";

	static ChangesPlan of(Selected asked, Selections selections) {
		Map<String, String> keys = new LinkedHashMap<>();
		Map<String, Map<String, String>> changes = new LinkedHashMap<>();
		selections.of("Andringslogg", asked.below()).forEach((key, field) -> {
			keys.put(key, field.name());
			if (field.name().equals("andringar")) {
				Map<String, String> below = new LinkedHashMap<>();
				selections.of("Andring", field.below()).forEach((inner, shown) -> below.put(inner, shown.name()));
				changes.put(key, below);
			}
		});
		return new ChangesPlan(asked.arguments(), keys, changes);
	}

	@Override
	public Map<String, @Nullable Object> values(Variables request) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put(FIRST, first(request));
		values.put(AFTER, request.resolve(this.arguments.get(AFTER)));
		values.put("typer", texts(request.resolve(this.arguments.get("typer"))));
		values.put("kommun", texts(request.resolve(this.arguments.get("kommun"))));
		return values;
	}

	private long first(Variables request) {
		return Bounds.within(FIRST, request.resolve(this.arguments.get(FIRST)), Bounds.PAGE_MOST, 1, MOST);
	}

	private static Set<String> texts(@Nullable Object given) {
		return (given == null) ? Set.of() : Lists.of(given).stream().map(String::valueOf).collect(Collectors.toSet());
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		return first(request);
	}

	@Override
	public Object answer(GraphReader reader, Map<String, @Nullable Object> values, Variables request) {
		try {
			Object after = values.get(AFTER);
			Changes read = new ChangeReader(reader).after((after != null) ? after.toString() : null, first(request));
			return shown(read, values);
		}
		catch (BadPosition ex) {
			throw new ApiException(ErrorCode.INVALID_CURSOR, ex.message());
		}
	}

	private Map<String, @Nullable Object> shown(Changes read, Map<String, @Nullable Object> values) {
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		this.keys.forEach((key, name) -> answer.put(key, switch (name) {
			case "andringar" -> chosen(read, values).stream()
				.map((each) -> entry(each, read, String.valueOf(values.get(Plan.BASE)),
						this.changes.getOrDefault(key, Map.of())))
				.toList();
			case "slut" -> read.end().encode();
			case "head" -> read.head().encode();
			case "hasMore" -> read.hasMore();
			default -> null;
		}));
		return answer;
	}

	private static List<Change> chosen(Changes read, Map<String, @Nullable Object> values) {
		return read.changes()
			.stream()
			.filter((each) -> wanted(values.get("typer"), each.typ()))
			.filter((each) -> wanted(values.get("kommun"), each.kommun()))
			.toList();
	}

	private static boolean wanted(@Nullable Object chosen, @Nullable Object value) {
		return !(chosen instanceof Set<?> some) || some.isEmpty() || (value != null && some.contains(value));
	}

	private static Map<String, @Nullable Object> entry(Change change, Changes of, String base,
			Map<String, String> keys) {
		Map<String, @Nullable Object> entry = new LinkedHashMap<>();
		keys.forEach((key, name) -> entry.put(key, value(change, of, base).apply(name)));
		return entry;
	}

	private static Function<String, @Nullable Object> value(Change change, Changes of, String base) {
		return (name) -> switch (name) {
			case "nr" -> change.nr();
			case "markor" -> of.after(change).encode();
			case "slag" -> change.slag();
			case "typ" -> change.typ();
			case "id" -> change.id();
			case "uri" -> base + change.id();
			case "hash" -> change.hash();
			case "innehall" -> (change.innehall() != null) ? JSON.readValue(change.innehall(), Map.class) : null;
			case "utgava" -> change.utgava();
			case "paket" -> change.paket();
			case "tid" -> change.tid();
			default -> null;
		};
	}

}
