package se.uppdragsgrafen.api.plan;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.execution.ExecutionContext;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.Written;

/**
 * The values of one request. The document has been validated and the variables coerced
 * before, so that what stands here has the types that the schema asks for.
 *
 * @param values by name
 */
public record Variables(Map<String, @Nullable Object> values) {

	/** Those of a request. */
	public static Variables of(ExecutionContext request) {
		return new Variables(new LinkedHashMap<>(request.getCoercedVariables().toMap()));
	}

	/** What stands in the document, with the variables filled in. */
	public @Nullable Object resolve(Written value) {
		return value.with(this.values);
	}

	/** Whether something else than null stands there. */
	public boolean has(Written value) {
		return resolve(value) != null;
	}

}
