package se.uppdragsgrafen.api.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.query.Cost;

/**
 * The editions of the data set that are asked for: {@code dataset.utgavor}.
 *
 * @param parameters how many, and before which
 * @param keys what each key of an edition shows
 */
public record EditionsPlan(List<Parameter> parameters, Map<String, String> keys) implements RootPlan {

	/** The parameter that holds how many. */
	public static final String FIRST = "first";

	/** The parameter that holds the edition before which. */
	public static final String BEFORE = "fore";

	public EditionsPlan {
		parameters = List.copyOf(parameters);
		keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		return (values.get(FIRST) instanceof Number number) ? number.longValue() : 1;
	}

}
