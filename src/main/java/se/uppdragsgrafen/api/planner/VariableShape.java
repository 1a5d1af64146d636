package se.uppdragsgrafen.api.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What of a request's variables decides the plan: which of them are there, what is true
 * or false, in which order; never a value that is compared.
 */
final class VariableShape {

	private static final String THERE = "·";

	private VariableShape() {
	}

	static Map<String, Object> of(OperationDefinition operation, Map<String, @Nullable Object> values,
			GraphQLSchema schema) {
		Map<String, Object> shape = new HashMap<>();
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			Object value = values.get(variable.getName());
			if (value != null) {
				shape.put(variable.getName(), shape(value, type(variable.getType(), schema)));
			}
		}
		return shape;
	}

	private static @Nullable GraphQLType type(Type<?> type, GraphQLSchema schema) {
		return schema.getType(TypeInfo.typeInfo(type).getName());
	}

	private static Object shape(Object value, @Nullable GraphQLType type) {
		return switch (value) {
			case Boolean truth -> truth;
			case Map<?, ?> object when type instanceof GraphQLInputObjectType input -> shape(object, input);
			case List<?> list -> THERE;
			case Object enumerated when type instanceof GraphQLEnumType -> enumerated;
			default -> THERE;
		};
	}

	private static Map<String, Object> shape(Map<?, ?> object, GraphQLInputObjectType type) {
		Map<String, Object> shape = new HashMap<>();
		object.forEach((name, value) -> {
			if (value != null) {
				shape.put(name.toString(),
						shape(value, GraphQLTypeUtil.unwrapAll(type.getField(name.toString()).getType())));
			}
		});
		return shape;
	}

}
