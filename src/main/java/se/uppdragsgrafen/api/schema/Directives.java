package se.uppdragsgrafen.api.schema;

import java.util.ArrayList;
import java.util.List;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.Value;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.ShapeField;
import se.uppdragsgrafen.query.ShapeFilter;

/** What the schema's directives say, as written in the schema file. */
final class Directives {

	private Directives() {
	}

	static ShapeField.Relation relation(FieldDefinition field, TypeInfo type) {
		Directive relation = directive(field, "relation");
		if (relation == null || text(relation, "type") == null) {
			throw new IllegalStateException(
					"The field '%s' leads to nodes but has no @relation".formatted(field.getName()));
		}
		String types = String.valueOf(text(relation, "type"));
		return new ShapeField.Relation(field.getName(), type.getName(), List.of(types.split("\\|")),
				"IN".equals(text(relation, "direction")), list(field.getType()), first(field), order(relation));
	}

	static ShapeField.History history(FieldDefinition field) {
		Integer first = first(field);
		if (first == null) {
			throw new IllegalStateException("The field '%s' has no 'first'".formatted(field.getName()));
		}
		return new ShapeField.History(field.getName(), first);
	}

	/** Whether a type is a list, required or not. */
	static boolean list(Type<?> type) {
		return (type instanceof NonNullType required) ? list(required.getType()) : type instanceof ListType;
	}

	/** How many the list gives unless asked, or null. */
	private static @Nullable Integer first(FieldDefinition field) {
		return field.getInputValueDefinitions()
			.stream()
			.filter(argument -> argument.getName().equals("first"))
			.map(InputValueDefinition::getDefaultValue)
			.map(value -> ((IntValue) value).getValue().intValueExact())
			.findFirst()
			.orElse(null);
	}

	private static List<String> order(Directive relation) {
		Value<?> value = value(relation, "order");
		List<String> order = new ArrayList<>();
		if (value instanceof ArrayValue array) {
			array.getValues().forEach(property -> order.add(String.valueOf(text(property))));
		}
		return order;
	}

	/** The types of facts that an analysis rests on; empty where it is none. */
	static List<String> restsOn(FieldDefinition field) {
		Directive analys = directive(field, "analys");
		List<String> types = new ArrayList<>();
		if (analys != null && value(analys, "vilarPa") instanceof ArrayValue array) {
			array.getValues().forEach(type -> types.add(String.valueOf(text(type))));
		}
		return types;
	}

	static List<String> path(InputValueDefinition filter) {
		Directive directive = directive(filter, "filter");
		String path = (directive != null) ? text(directive, "path") : null;
		return (path != null) ? List.of(path.split("\\.")) : List.of();
	}

	static String property(InputValueDefinition filter) {
		Directive directive = directive(filter, "filter");
		String property = (directive != null) ? text(directive, "property") : null;
		return (property != null) ? property : filter.getName();
	}

	static ShapeFilter.Op op(InputValueDefinition filter) {
		Directive directive = directive(filter, "filter");
		String op = (directive != null) ? text(directive, "op") : null;
		return (op != null) ? ShapeFilter.Op.valueOf(op) : ShapeFilter.Op.IN;
	}

	private static @Nullable Directive directive(DirectivesContainer<?> on, String name) {
		List<Directive> found = on.getDirectives(name);
		return found.isEmpty() ? null : found.getFirst();
	}

	private static @Nullable String text(Directive directive, String argument) {
		Value<?> value = value(directive, argument);
		return (value != null) ? text(value) : null;
	}

	private static @Nullable Value<?> value(Directive directive, String argument) {
		return (directive.getArgument(argument) != null) ? directive.getArgument(argument).getValue() : null;
	}

	private static @Nullable String text(Value<?> value) {
		return switch (value) {
			case StringValue text -> text.getValue();
			case EnumValue name -> name.getName();
			default -> null;
		};
	}

}
