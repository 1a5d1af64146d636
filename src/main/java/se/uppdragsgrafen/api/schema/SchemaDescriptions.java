package se.uppdragsgrafen.api.schema;

import java.util.HashMap;
import java.util.Map;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.Message;

/** Reads what the schema says of its types, fields and values in both languages. */
public final class SchemaDescriptions {

	/** Between the Swedish text and the English. */
	private static final String BETWEEN = " / ";

	private final Map<String, Message> texts = new HashMap<>();

	private SchemaDescriptions() {
	}

	/** What that schema says. */
	public static Descriptions read(TypeDefinitionRegistry registry) {
		SchemaDescriptions read = new SchemaDescriptions();
		registry.getTypes(ObjectTypeDefinition.class).forEach(read::type);
		registry.getTypes(EnumTypeDefinition.class).forEach(read::values);
		return new Descriptions(read.texts);
	}

	private void type(ObjectTypeDefinition type) {
		say(type.getName(), type);
		type.getFieldDefinitions().forEach(field -> say(type.getName() + "." + field.getName(), field));
	}

	private void values(EnumTypeDefinition type) {
		say(type.getName(), type);
		type.getEnumValueDefinitions().forEach(value -> say(type.getName() + "." + value.getName(), value));
	}

	private void say(String word, AbstractDescribedNode<?> node) {
		if (node.getDescription() == null) {
			return;
		}
		String text = node.getDescription().getContent();
		int between = text.indexOf(BETWEEN);
		if (between > 0) {
			this.texts.put(word, new Message(text.substring(between + BETWEEN.length()), text.substring(0, between)));
		}
	}

}
