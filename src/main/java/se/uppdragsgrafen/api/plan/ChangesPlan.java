package se.uppdragsgrafen.api.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.query.Cost;

/**
 * A piece of the log of changes that is asked for: {@code andringar}. What is asked for
 * is read out of the whole log, and only then chosen from, so that a position is the same
 * whatever is chosen.
 *
 * @param parameters how many entries, after which, of which types and kommuner
 * @param keys what each key of the answer shows
 * @param changes what each key of an entry shows, by the key of the entries
 */
public record ChangesPlan(List<Parameter> parameters, Map<String, String> keys,
		Map<String, Map<String, String>> changes) implements RootPlan {

	/** The parameter that holds how many. */
	public static final String FIRST = "first";

	/** The parameter that holds the position after which; null for the beginning. */
	public static final String AFTER = "efter";

	/** The parameter that holds the types wanted, as a set; empty for all. */
	public static final String TYPES = "typer";

	/** The parameter that holds the kommuner wanted, as a set; empty for all. */
	public static final String KOMMUN = "kommun";

	public ChangesPlan {
		parameters = List.copyOf(parameters);
		keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
		changes = Map.copyOf(changes);
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		return (values.get(FIRST) instanceof Number number) ? number.longValue() : 1;
	}

}
