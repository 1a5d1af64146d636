package se.uppdragsgrafen.api.planner;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.TrivialDataFetcher;
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
import se.uppdragsgrafen.api.plan.Form;
import se.uppdragsgrafen.api.planner.Selections.Selected;

/**
 * Makes the forms of planned fields. A field has one only where all below it is read by
 * key: what has a fetcher of its own must be executed.
 */
final class Forms {

	private static final Map<String, Form> SCALARS = Map.of("ID", Form.Leaf.TEXT, "String", Form.Leaf.TEXT, "Tidpunkt",
			Form.Leaf.TEXT, "DateTime", Form.Leaf.TEXT, "Boolean", Form.Leaf.TRUTH, "Int", Form.Leaf.INT, "Kronor",
			Form.Leaf.LONG, "Float", Form.Leaf.NUMBER);

	private final GraphQLSchema schema;

	private final Selections selections;

	/** Made once: what all types of an interface lead to would multiply. */
	private final Map<Asked, Form> made = new HashMap<>();

	/** What is asked of a type, in every place that asks. */
	private record Asked(String type, List<SelectionSet> below) {
	}

	Forms(GraphQLSchema schema, Selections selections) {
		this.schema = schema;
		this.selections = selections;
	}

	/** The form of a field of that type. */
	Form of(GraphQLObjectType type, Selected field) {
		return form(type.getFieldDefinition(field.name()).getType(), field.below());
	}

	private Form form(GraphQLType type, List<SelectionSet> below) {
		return switch (type) {
			case GraphQLNonNull present -> new Form.Present(form(present.getWrappedType(), below));
			case GraphQLList list -> new Form.Each(form(list.getWrappedType(), below));
			case GraphQLScalarType scalar -> SCALARS.getOrDefault(scalar.getName(), Form.Leaf.OTHER);
			case GraphQLEnumType names -> choice(names);
			case GraphQLObjectType object -> object(object, below);
			case GraphQLInterfaceType open -> new Form.Open(this.schema.getImplementations(open)
				.stream()
				.collect(Collectors.toMap(GraphQLObjectType::getName, (object) -> object(object, below))));
			default -> Form.Leaf.OTHER;
		};
	}

	/** Of the values that are their own names. */
	private static Form choice(GraphQLEnumType names) {
		return new Form.Choice(names.getValues()
			.stream()
			.filter((value) -> value.getName().equals(value.getValue()))
			.map((value) -> value.getName())
			.collect(Collectors.toSet()));
	}

	private Form object(GraphQLObjectType type, List<SelectionSet> below) {
		Asked asked = new Asked(type.getName(), below);
		Form known = this.made.get(asked);
		if (known != null) {
			return known;
		}
		Map<String, Form> keys = new LinkedHashMap<>();
		for (Selected field : this.selections.of(type.getName(), below).values()) {
			keys.put(field.key(), key(type, field));
		}
		Form form = new Form.Keys(keys);
		this.made.put(asked, form);
		return form;
	}

	private Form key(GraphQLObjectType type, Selected field) {
		if (field.name().equals(Introspection.TypeNameMetaFieldDef.getName())) {
			return new Form.TypeName(type.getName());
		}
		var fetcher = this.schema.getCodeRegistry()
			.getDataFetcher(FieldCoordinates.coordinates(type.getName(), field.name()),
					type.getFieldDefinition(field.name()));
		return (fetcher instanceof TrivialDataFetcher) ? of(type, field) : Form.Leaf.OTHER;
	}

}
