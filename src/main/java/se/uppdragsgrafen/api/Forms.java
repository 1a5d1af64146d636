package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import graphql.introspection.Introspection;
import graphql.language.SelectionSet;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import se.uppdragsgrafen.api.Selections.Selected;

/**
 * Makes the forms of an operation's planned fields. A field has one only where all below
 * it is read by key: what has a fetcher of its own must be executed.
 */
final class Forms {

	private static final Map<String, Predicate<Object>> SCALARS = Map.of("ID", String.class::isInstance, "String",
			String.class::isInstance, "Boolean", Boolean.class::isInstance, "Int", Forms::whole, "Float",
			(value) -> value instanceof Double number && Double.isFinite(number), "Kronor", Long.class::isInstance,
			"Tidpunkt", String.class::isInstance, "DateTime", String.class::isInstance);

	private static final Form MISFIT = new Form.Leaf((value) -> false);

	private final GraphQLSchema schema;

	private final Selections selections;

	Forms(GraphQLSchema schema, Selections selections) {
		this.schema = schema;
		this.selections = selections;
	}

	private static boolean whole(Object value) {
		return value instanceof Integer || (value instanceof Long number && number.intValue() == number);
	}

	/** The forms of those planned fields, by path in the answer. */
	Map<String, Form> of(Map<String, RootPlan> roots, Map<String, Selected> asked) {
		Map<String, Form> forms = new LinkedHashMap<>();
		collect("", this.schema.getQueryType(), asked, roots, forms);
		return forms;
	}

	private void collect(String path, GraphQLObjectType type, Map<String, Selected> asked, Map<String, RootPlan> roots,
			Map<String, Form> forms) {
		asked.forEach((key, field) -> {
			var definition = type.getFieldDefinition(field.name());
			if (definition == null) {
				return;
			}
			String here = path + "/" + key;
			if (roots.containsKey(here)) {
				forms.put(here, form(definition.getType(), field.below()));
			}
			else if (GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLObjectType below) {
				collect(here, below, this.selections.of(below.getName(), field.below()), roots, forms);
			}
		});
	}

	private Form form(GraphQLType type, List<SelectionSet> below) {
		return switch (type) {
			case GraphQLNonNull present -> new Form.Present(form(present.getWrappedType(), below));
			case GraphQLList list -> new Form.Each(form(list.getWrappedType(), below));
			case GraphQLScalarType scalar -> new Form.Leaf(SCALARS.getOrDefault(scalar.getName(), (value) -> false));
			case GraphQLEnumType names -> new Form.Leaf((value) -> value instanceof String name && has(names, name));
			case GraphQLObjectType object -> thing(object, below);
			case GraphQLInterfaceType open -> new Form.Open(types(below));
			default -> MISFIT;
		};
	}

	private static boolean has(GraphQLEnumType names, String name) {
		var value = names.getValue(name);
		return value != null && name.equals(value.getValue());
	}

	/** Made when a node of the type is met: most types of an interface never are. */
	private Function<String, Form> types(List<SelectionSet> below) {
		Map<String, Form> types = new ConcurrentHashMap<>();
		return (name) -> types.computeIfAbsent(name,
				(type) -> this.schema.getType(type) instanceof GraphQLObjectType object ? thing(object, below)
						: MISFIT);
	}

	private Form thing(GraphQLObjectType type, List<SelectionSet> below) {
		Map<String, Form> keys = new LinkedHashMap<>();
		for (Selected field : this.selections.of(type.getName(), below).values()) {
			keys.put(field.key(), key(type, field));
		}
		return new Form.Thing(keys);
	}

	private Form key(GraphQLObjectType type, Selected field) {
		if (field.name().equals(Introspection.TypeNameMetaFieldDef.getName())) {
			return new Form.TypeName(type.getName());
		}
		var definition = type.getFieldDefinition(field.name());
		var fetcher = this.schema.getCodeRegistry()
			.getDataFetcher(FieldCoordinates.coordinates(type.getName(), field.name()), definition);
		return (fetcher instanceof KeyFetcher) ? form(definition.getType(), field.below()) : MISFIT;
	}

}
