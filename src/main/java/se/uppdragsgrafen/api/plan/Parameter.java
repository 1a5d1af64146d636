package se.uppdragsgrafen.api.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.Written;

/**
 * A parameter of a statement: where in a request its value stands, and how that becomes
 * what the statement compares.
 *
 * @param name the name in the statement
 * @param written what holds the value
 * @param member the field of an input object that is the value; null where the whole is
 * @param conversion what becomes of it
 */
public record Parameter(String name, Written written, @Nullable String member, Conversion conversion) {

	/**
	 * The value of one request.
	 * @throws ApiException where it may not be
	 */
	public @Nullable Object value(Variables request) {
		Object value = request.resolve(this.written);
		if (this.member != null) {
			value = (value instanceof Map<?, ?> object) ? object.get(this.member) : null;
		}
		try {
			return (this.conversion instanceof Conversion.Named named) ? named.of(value, request.names())
					: this.conversion.of(value);
		}
		catch (ApiException ex) {
			String variable = variable(this.written);
			throw (variable != null) ? ex.of(variable) : ex;
		}
	}

	/** The variable that holds the value; null where it is written in the document. */
	private @Nullable String variable(Written written) {
		return switch (written) {
			case Written.Variable(String name) -> name;
			case Written.Fields(Map<String, Written> fields) when this.member != null ->
				variable(fields.getOrDefault(this.member, Written.NOTHING));
			case Written.Values(List<Written> values) ->
				values.stream().map(this::variable).filter(Objects::nonNull).findFirst().orElse(null);
			default -> null;
		};
	}

	/**
	 * The values of one request, by the parameters' names.
	 * @throws ApiException where one of them may not be
	 */
	public static Map<String, @Nullable Object> values(List<Parameter> parameters, Variables request) {
		Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(parameters.size() + 1);
		for (Parameter parameter : parameters) {
			values.put(parameter.name(), parameter.value(request));
		}
		return values;
	}

}
