package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one field of the document, as written there.
 *
 * @param values by name
 */
record Arguments(Map<String, Value<?>> values) {

	static Arguments of(Field field) {
		Map<String, Value<?>> values = new LinkedHashMap<>();
		for (Argument argument : field.getArguments()) {
			values.put(argument.getName(), argument.getValue());
		}
		return new Arguments(values);
	}

	@Nullable Value<?> get(String name) {
		return this.values.get(name);
	}

}
