package se.uppdragsgrafen.api.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.query.ShapeField;
import se.uppdragsgrafen.query.ShapeFilter;
import se.uppdragsgrafen.query.ShapeType;

/**
 * Reads from the schema what can be asked of the graph: the types that are nodes, their
 * properties, their relations by {@code @relation}, their filters by {@code @filter}.
 */
public final class SchemaShape {

	/** The type of a node's versions. */
	public static final String VERSION = "Version";

	private final TypeDefinitionRegistry registry;

	private final Map<String, ImplementingTypeDefinition<?>> nodes = new LinkedHashMap<>();

	private final Map<String, Map<String, ShapeField>> fields = new HashMap<>();

	private SchemaShape(TypeDefinitionRegistry registry) {
		this.registry = registry;
	}

	/** What that schema says. */
	public static Shape read(TypeDefinitionRegistry registry) {
		return new SchemaShape(registry).read();
	}

	private Shape read() {
		this.registry.getTypes(InterfaceTypeDefinition.class).forEach(node -> this.nodes.put(node.getName(), node));
		this.registry.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter(type -> !type.getImplements().isEmpty())
			.forEach(type -> this.nodes.put(type.getName(), type));
		this.nodes.forEach((name, node) -> this.fields.put(name, fields(node)));
		Map<String, ShapeType> types = new HashMap<>();
		this.nodes.keySet().forEach(name -> types.put(name, new ShapeType(name, fieldsOf(name), filters(name))));
		return new Shape(types);
	}

	private Map<String, ShapeField> fieldsOf(String type) {
		return this.fields.getOrDefault(type, Map.of());
	}

	private Map<String, ShapeField> fields(ImplementingTypeDefinition<?> node) {
		Map<String, ShapeField> read = new LinkedHashMap<>();
		node.getFieldDefinitions().forEach(field -> read.put(field.getName(), field(field)));
		return read;
	}

	private ShapeField field(FieldDefinition field) {
		TypeInfo type = TypeInfo.typeInfo(field.getType());
		if (this.nodes.containsKey(type.getName())) {
			return Directives.relation(field, type);
		}
		if (type.getName().equals(VERSION)) {
			return Directives.history(field);
		}
		return field.getName().equals("uri") ? new ShapeField.Address(field.getName())
				: new ShapeField.Property(field.getName());
	}

	private Map<String, ShapeFilter> filters(String type) {
		Map<String, ShapeFilter> filters = new LinkedHashMap<>();
		if (this.registry.getTypeOrNull(type + "Where") instanceof InputObjectTypeDefinition where) {
			where.getInputValueDefinitions().forEach(value -> filters.put(value.getName(), filter(type, value)));
		}
		return filters;
	}

	private ShapeFilter filter(String type, InputValueDefinition value) {
		List<ShapeField.Relation> path = new ArrayList<>();
		String at = type;
		for (String step : Directives.path(value)) {
			if (!(fieldsOf(at).get(step) instanceof ShapeField.Relation relation)) {
				throw new IllegalStateException(
						"@filter on %sWhere.%s: %s has no relation '%s'".formatted(type, value.getName(), at, step));
			}
			path.add(relation);
			at = relation.target();
		}
		return new ShapeFilter(value.getName(), path, Directives.property(value), Directives.op(value),
				Directives.list(value.getType()));
	}

}
