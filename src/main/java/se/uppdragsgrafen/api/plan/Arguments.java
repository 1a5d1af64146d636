package se.uppdragsgrafen.api.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.Field;
import se.uppdragsgrafen.api.Written;

/**
 * The arguments of one field of a document.
 *
 * @param values as written, by name, in the document's order
 */
public record Arguments(Map<String, Written> values) {

	public Arguments {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** The arguments that are written at a field of a document. */
	public static Arguments of(Field field) {
		Map<String, Written> values = new LinkedHashMap<>();
		for (Argument argument : field.getArguments()) {
			values.put(argument.getName(), Written.of(argument.getValue()));
		}
		return new Arguments(values);
	}

	/** The argument of that name; nothing where it is not written. */
	public Written get(String name) {
		return this.values.getOrDefault(name, Written.NOTHING);
	}

}
