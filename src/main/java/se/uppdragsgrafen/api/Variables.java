package se.uppdragsgrafen.api;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.ExecutionContext;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * The values of one request. The document has been validated and the variables coerced
 * before, so that what stands here has the types that the schema asks for.
 *
 * @param values by name
 */
record Variables(Map<String, @Nullable Object> values) {

	/** No request: for what the schema itself writes. */
	static final Variables NONE = new Variables(Map.of());

	static Variables of(ExecutionContext request) {
		return new Variables(new LinkedHashMap<>(request.getCoercedVariables().toMap()));
	}

	/** What stands in the document, with the variables filled in. */
	@Nullable Object resolve(@Nullable Value<?> value) {
		return switch (value) {
			case null -> null;
			case VariableReference variable -> this.values.get(variable.getName());
			case ObjectValue object -> resolve(object);
			case ArrayValue array -> resolve(array);
			case StringValue text -> text.getValue();
			case EnumValue name -> name.getName();
			case BooleanValue truth -> truth.isValue();
			case IntValue number -> whole(number.getValue());
			case FloatValue number -> number.getValue().doubleValue();
			default -> null;
		};
	}

	private Map<String, @Nullable Object> resolve(ObjectValue object) {
		Map<String, @Nullable Object> resolved = new LinkedHashMap<>();
		object.getObjectFields().forEach(field -> resolved.put(field.getName(), resolve(field.getValue())));
		return resolved;
	}

	private List<@Nullable Object> resolve(ArrayValue array) {
		List<@Nullable Object> resolved = new ArrayList<>();
		array.getValues().forEach(value -> resolved.add(resolve(value)));
		return resolved;
	}

	private static Object whole(BigInteger number) {
		return number.bitLength() < Integer.SIZE ? (Object) number.intValue() : (Object) number.longValue();
	}

}
