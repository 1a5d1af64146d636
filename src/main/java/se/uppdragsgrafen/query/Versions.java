package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.query.Selection.Item;

/**
 * What the log has of a node: each change with what the node became, and beside it what
 * it was before.
 */
final class Versions {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, @Nullable Object>> CONTENT = new TypeReference<>() {
	};

	/** What stands in a row before the two contents, by the names of GraphQL. */
	private static final List<String> PROPERTIES = List.of("nr", "slag", "utgava", "paket", "tid", "dokument", "hash");

	private static final String CONTENT_NAME = "innehall";

	private static final String FACT = "faktum";

	private static final String NUMBER = "nr";

	private Versions() {
	}

	/** The rows of a node's versions, the newest first. */
	static Expression of(Node node, Item.History history) {
		Node change = Cypher.node("Andring").named("h");
		List<Expression> row = new ArrayList<>();
		for (String property : PROPERTIES) {
			row.add(value(change, property));
		}
		row.add(change.property(CONTENT_NAME));
		row.add(before(change));
		return Cypher.collect(Cypher.match(change)
			.where(change.property(FACT).eq(node.property("id")))
			.with(change)
			.orderBy(change.property(NUMBER).descending())
			.limit(Cypher.parameter(history.first()))
			.returning(Cypher.listOf(row))
			.build());
	}

	private static Expression value(Node change, String property) {
		return switch (property) {
			case "tid" -> Cypher.toString(change.property(property));
			case "dokument" -> Cypher.coalesce(change.property(property), Cypher.listOf());
			default -> change.property(property);
		};
	}

	private static Expression before(Node change) {
		Node earlier = Cypher.node("Andring").named("g");
		return Cypher.head(Cypher.collect(Cypher.match(earlier)
			.where(earlier.property(FACT)
				.eq(change.property(FACT))
				.and(earlier.property(NUMBER).lt(change.property(NUMBER))))
			.with(earlier)
			.orderBy(earlier.property(NUMBER).descending())
			.limit(1)
			.returning(earlier.property(CONTENT_NAME))
			.build()));
	}

	/** Those rows by the keys of the answer. */
	static List<Map<String, @Nullable Object>> read(Item.History history, List<?> rows) {
		List<Map<String, @Nullable Object>> versions = new ArrayList<>();
		for (Object row : rows) {
			Map<String, @Nullable Object> version = version((List<?>) row);
			Map<String, @Nullable Object> shown = new LinkedHashMap<>();
			history.keys().forEach((key, name) -> shown.put(key, version.get(name)));
			versions.add(shown);
		}
		return versions;
	}

	private static Map<String, @Nullable Object> version(List<?> row) {
		Map<String, @Nullable Object> version = new LinkedHashMap<>();
		for (int i = 0; i < PROPERTIES.size(); i++) {
			version.put(PROPERTIES.get(i), row.get(i));
		}
		Map<String, @Nullable Object> content = content(row.get(PROPERTIES.size()));
		Map<String, @Nullable Object> before = content(row.get(PROPERTIES.size() + 1));
		version.put(CONTENT_NAME, content.isEmpty() ? null : content);
		version.put("andrat", changed(before, content));
		return version;
	}

	private static List<String> changed(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
		return after.entrySet()
			.stream()
			.filter((column) -> !Objects.equals(present(column.getValue()), present(before.get(column.getKey()))))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** A list without anything says as little as nothing. */
	private static @Nullable Object present(@Nullable Object value) {
		return List.of().equals(value) ? null : value;
	}

	private static Map<String, @Nullable Object> content(@Nullable Object json) {
		return (json instanceof String text) ? JSON.readValue(text, CONTENT) : Map.of();
	}

}
