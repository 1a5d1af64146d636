package se.uppdragsgrafen.api.plan;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.execution.ExecutionContext;
import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.query.KnownNames;

/**
 * The values of one request. The document has been validated and the variables coerced
 * before, so that what stands here has the types that the schema asks for.
 *
 * @param values by name
 * @param names of what there is, that their values may be
 */
public record Variables(Map<String, @Nullable Object> values, KnownNames names) {

	/** Variables whose names are not known. */
	public Variables(Map<String, @Nullable Object> values) {
		this(values, KnownNames.NONE);
	}

	/** The same, with the names that their values may be. */
	public Variables knowing(KnownNames names) {
		return new Variables(this.values, names);
	}

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
