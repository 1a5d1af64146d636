package se.uppdragsgrafen.dataset;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

/** What a table holds, as Table Schema 2.0 says it. */
final class TableSchema {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private TableSchema() {
	}

	/**
	 * @param tables the tables of the package: no other can be referred to
	 */
	static ObjectNode of(FactType type, Set<FactType> tables) {
		ObjectNode schema = JSON.objectNode();
		schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
		ArrayNode fields = schema.putArray("fields");
		ArrayNode foreignKeys = JSON.arrayNode();
		for (Column column : type.columns()) {
			fields.add(field(column));
			FactType target = target(column);
			if (!column.list() && target != null && tables.contains(target)) {
				foreignKeys.add(foreignKey(type, column, target));
			}
		}
		schema.putArray("primaryKey").add("id");
		if (!foreignKeys.isEmpty()) {
			schema.set("foreignKeys", foreignKeys);
		}
		return schema;
	}

	private static ObjectNode field(Column column) {
		ObjectNode field = JSON.objectNode().put("name", column.name());
		if (column.list()) {
			return list(column, field);
		}
		field.put("type", type(column.kind()));
		if (column.kind() == Column.Kind.BOOLEAN) {
			field.putArray("trueValues").add("true");
			field.putArray("falseValues").add("false");
		}
		ObjectNode constraints = constraints(column);
		if (!constraints.isEmpty()) {
			field.set("constraints", constraints);
		}
		return field;
	}

	/**
	 * A list as Table Schema 2.0 has it, which knows neither foreign keys nor bounds of
	 * its elements: what these are is said in words.
	 */
	private static ObjectNode list(Column column, ObjectNode field) {
		field.put("type", "list").put("delimiter", Cells.DELIMITER).put("itemType", item(column.kind()));
		FactType target = target(column);
		if (target != null) {
			field.put("description", "Id:n ur " + Folder.file(target) + ".");
		}
		if (!column.constants().isEmpty()) {
			field.put("description",
					"Något av " + String.join(", ", column.constants().stream().map(Enum::name).toList()) + ".");
		}
		if (column.name().equals("kallor")) {
			field.putObject("constraints").put("required", true);
		}
		return field;
	}

	private static String item(Column.Kind kind) {
		return switch (kind) {
			case INTEGER, LONG -> "integer";
			default -> "string";
		};
	}

	private static String type(Column.Kind kind) {
		return switch (kind) {
			case TEXT, ENUM, REFERENCE -> "string";
			case INTEGER, LONG -> "integer";
			case DECIMAL -> "number";
			case BOOLEAN -> "boolean";
		};
	}

	private static ObjectNode constraints(Column column) {
		ObjectNode constraints = JSON.objectNode();
		if (!column.nullable()) {
			constraints.put("required", true);
		}
		if (column.name().equals("id")) {
			constraints.put("unique", true);
		}
		if (!column.constants().isEmpty()) {
			ArrayNode values = constraints.putArray("enum");
			column.constants().forEach((each) -> values.add(each.name()));
		}
		if (column.form() != null) {
			constraints.put("pattern", column.form().pattern());
		}
		return constraints;
	}

	private static ObjectNode foreignKey(FactType type, Column column, FactType target) {
		ObjectNode key = JSON.objectNode();
		key.putArray("fields").add(column.name());
		ObjectNode reference = key.putObject("reference");
		if (target != type) {
			reference.put("resource", target.table());
		}
		reference.putArray("fields").add("id");
		return key;
	}

	private static @Nullable FactType target(Column column) {
		Class<? extends Fact> target = column.target();
		return (target != null && target != Fact.class) ? Vocabulary.of(target) : null;
	}

}
