package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Sha256;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * The log of what has changed, written in the transaction that changes it: numbers
 * without gaps, each with what the fact became, as JSON with its columns as keys.
 */
final class ChangeLog {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Batches batches;

	private final long utgava;

	private long nr;

	private long added;

	private long changed;

	private long removed;

	/**
	 * @param utgava the edition that is being written
	 * @param nr the last number of the log so far
	 */
	ChangeLog(Batches batches, long utgava, long nr) {
		this.batches = batches;
		this.utgava = utgava;
		this.nr = nr;
	}

	/** The last number of the log. */
	long nr() {
		return this.nr;
	}

	/** What is to be said of the edition. */
	Map<String, Object> edition(String paket) {
		return Map.of("utgava", this.utgava, "nr", this.nr, "paket", paket, "nya", this.added, "andrade", this.changed,
				"borttagna", this.removed);
	}

	/** Writes what has changed. */
	void write(Collection<Change> changes) {
		changes.forEach(this::count);
		add(changes.stream().map((each) -> row(id(each), each.after())).toList());
	}

	/** Writes what the log does not say as it is, where nodes were built anew. */
	void catchUp(Collection<Change> built) {
		Map<String, String> logged = new HashMap<>();
		this.batches.read("logged", built.stream().map(ChangeLog::id).toList())
			.forEach((each) -> logged.put(each.get("id").asString(), each.get("hash").asString("")));
		write(built.stream().filter((each) -> !logged.getOrDefault(id(each), "").equals(hash(each))).toList());
	}

	/** Writes that facts are no more. */
	void gone(Collection<String> ids) {
		this.removed += ids.size();
		add(ids.stream().map((each) -> row(each, null)).toList());
	}

	/** Writes that facts are no more, and that nobody is to keep what they were. */
	void redacted(Collection<String> ids) {
		this.removed += ids.size();
		List<Map<String, @Nullable Object>> rows = ids.stream().map((each) -> row(each, null)).toList();
		rows.forEach((row) -> row.put("slag", "REDACT"));
		add(rows);
	}

	private void count(Change change) {
		if (change.after() == null) {
			this.removed++;
		}
		else if (change.before() == null) {
			this.added++;
		}
		else {
			this.changed++;
		}
	}

	private void add(List<Map<String, @Nullable Object>> rows) {
		this.batches.expect(rows.size());
		this.batches.run("changes", rows);
	}

	private Map<String, @Nullable Object> row(String id, @Nullable Union after) {
		this.nr++;
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("nr", this.nr);
		row.put("utgava", this.utgava);
		row.put("slag", (after != null) ? "UPSERT" : "DELETE");
		row.put("faktum", id);
		row.put("typ", Vocabulary.ofId(id).map(FactType::label).orElse(""));
		if (after != null) {
			String content = content(after);
			row.put("kallor", after.texts("kallor"));
			row.put("innehall", content);
			row.put("hash", Sha256.of(content));
		}
		return row;
	}

	private static String id(Change change) {
		return change.sides().findFirst().orElseThrow().id();
	}

	private static String hash(Change change) {
		Union after = change.after();
		return (after != null) ? Sha256.of(content(after)) : "";
	}

	/** A fact as JSON: all its columns in their order, references as ids. */
	private static String content(Union fact) {
		Map<String, @Nullable Object> content = new LinkedHashMap<>();
		for (Column column : fact.type().columns()) {
			content.put(column.name(), fact.value(column.name()));
		}
		return JSON.writeValueAsString(content);
	}

	/** The fact of which the log says that. */
	static Union fact(FactType type, String content) {
		JsonNode fact = JSON.readTree(content);
		List<@Nullable Object> values = new ArrayList<>();
		type.columns().forEach((column) -> values.add(value(fact.path(column.name()))));
		return new Union(type, values);
	}

	/** As Neo4j stores it. */
	private static @Nullable Object value(JsonNode value) {
		return switch (value.getNodeType()) {
			case STRING -> value.asString();
			case BOOLEAN -> value.asBoolean();
			case NUMBER -> value.isIntegralNumber() ? (Object) value.asLong() : (Object) value.asDouble();
			case ARRAY -> value.valueStream().map(ChangeLog::value).toList();
			default -> null;
		};
	}

}
