package se.uppdragsgrafen.catalogue.openapi;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.Descriptions;

/** The types of facts as JSON has them: the columns of their tables. */
final class FactSchemas {

	private final Descriptions descriptions;

	FactSchemas(Descriptions descriptions) {
		this.descriptions = descriptions;
	}

	/** Adds each type, and {@code Fact}, which is any of them. */
	void add(ObjectNode schemas) {
		ArrayNode any = schemas.putObject("Fact").putArray("anyOf");
		for (FactType type : Vocabulary.types()) {
			any.addObject().put("$ref", "#/components/schemas/" + type.label());
			type(type, schemas.putObject(type.label()));
		}
	}

	private void type(FactType type, ObjectNode schema) {
		schema.put("type", "object").put("description", both(type.label()));
		ArrayNode required = schema.putArray("required");
		ObjectNode properties = schema.putObject("properties");
		for (Column column : type.columns()) {
			ObjectNode property = properties.putObject(column.name());
			property.put("description", both(type.label() + "." + column.name()));
			if (column.list()) {
				value(column, false, property.put("type", "array").putObject("items"));
			}
			else {
				value(column, column.nullable(), property);
			}
			required.add(column.name());
		}
	}

	private static void value(Column column, boolean nullable, ObjectNode schema) {
		if (nullable) {
			schema.putArray("type").add(type(column)).add("null");
		}
		else {
			schema.put("type", type(column));
		}
		if (!column.constants().isEmpty()) {
			ArrayNode values = schema.putArray("enum");
			column.constants().forEach((each) -> values.add(each.name()));
			if (nullable) {
				values.addNull();
			}
		}
	}

	private static String type(Column column) {
		return switch (column.kind()) {
			case INTEGER, LONG -> "integer";
			case DECIMAL -> "number";
			case BOOLEAN -> "boolean";
			case TEXT, ENUM, REFERENCE -> "string";
		};
	}

	private String both(String word) {
		return this.descriptions.of(word).swedish() + " / " + this.descriptions.of(word).english();
	}

}
