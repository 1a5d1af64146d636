package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of one statement, each with how its value is had from a request's
 * variables. Named in the order in which the plan meets them, so that equal shapes give
 * equal texts.
 */
final class Bindings {

	private final Map<String, Function<Variables, @Nullable Object>> bindings = new LinkedHashMap<>();

	/** A new parameter for that value; its name. */
	String bind(Function<Variables, @Nullable Object> value) {
		String name = "p" + this.bindings.size();
		this.bindings.put(name, value);
		return name;
	}

	/**
	 * The values of one request.
	 * @throws ApiException where one of them may not be
	 */
	Map<String, @Nullable Object> values(Variables variables) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		this.bindings.forEach((name, value) -> values.put(name, value.apply(variables)));
		return values;
	}

}
