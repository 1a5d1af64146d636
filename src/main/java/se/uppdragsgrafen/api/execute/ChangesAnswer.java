package se.uppdragsgrafen.api.execute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.plan.ChangesPlan;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Plan;
import se.uppdragsgrafen.query.andringar.BadPosition;
import se.uppdragsgrafen.query.andringar.Change;
import se.uppdragsgrafen.query.andringar.ChangeReader;
import se.uppdragsgrafen.query.andringar.Changes;
import tools.jackson.databind.json.JsonMapper;

/**
 * A piece of the log of changes, by the keys of the question.
 *
 * @param reader of the graph
 * @param values of the request, and this server's base address
 */
record ChangesAnswer(GraphReader reader, Map<String, @Nullable Object> values) {

	private static final JsonMapper JSON = JsonMapper.shared();

	Map<String, @Nullable Object> of(ChangesPlan plan) {
		Changes read = read();
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		plan.keys().forEach((key, name) -> answer.put(key, switch (name) {
			case "andringar" -> entries(read, plan.changes().getOrDefault(key, Map.of()));
			case "slut" -> read.end().encode();
			case "head" -> read.head().encode();
			case "hasMore" -> read.hasMore();
			default -> null;
		}));
		return answer;
	}

	private Changes read() {
		long first = (this.values.get(ChangesPlan.FIRST) instanceof Number number) ? number.longValue() : 1;
		Object after = this.values.get(ChangesPlan.AFTER);
		try {
			return new ChangeReader(this.reader).after((after != null) ? after.toString() : null, first);
		}
		catch (BadPosition ex) {
			throw new ApiException(ErrorCode.INVALID_CURSOR, ex.message());
		}
	}

	private List<Map<String, @Nullable Object>> entries(Changes read, Map<String, String> keys) {
		return read.changes()
			.stream()
			.filter((each) -> wanted(ChangesPlan.TYPES, each.typ()))
			.filter((each) -> wanted(ChangesPlan.KOMMUN, each.kommun()))
			.map((each) -> entry(each, read, keys))
			.toList();
	}

	private boolean wanted(String parameter, @Nullable Object value) {
		return !(this.values.get(parameter) instanceof Set<?> some) || some.isEmpty()
				|| (value != null && some.contains(value));
	}

	private Map<String, @Nullable Object> entry(Change change, Changes of, Map<String, String> keys) {
		Map<String, @Nullable Object> entry = new LinkedHashMap<>();
		keys.forEach((key, name) -> entry.put(key, value(change, of, name)));
		return entry;
	}

	private @Nullable Object value(Change change, Changes of, String name) {
		return switch (name) {
			case "nr" -> change.nr();
			case "markor" -> of.after(change).encode();
			case "slag" -> change.slag();
			case "typ" -> change.typ();
			case "id" -> change.id();
			case "uri" -> String.valueOf(this.values.get(Plan.BASE)) + change.id();
			case "hash" -> change.hash();
			case "innehall" -> (change.innehall() != null) ? JSON.readValue(change.innehall(), Map.class) : null;
			case "utgava" -> change.utgava();
			case "paket" -> change.paket();
			case "tid" -> change.tid();
			default -> null;
		};
	}

}
