package se.uppdragsgrafen.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.GraphReader;

/** How one field that is a question of its own is answered. */
interface RootPlan {

	/**
	 * The values of one request.
	 * @throws ApiException where one of them may not be
	 */
	Map<String, @Nullable Object> values(Variables request);

	/** How many nodes the answer may hold, with those values. */
	long cost(Cost counted, Map<String, @Nullable Object> values, Variables request);

	/**
	 * The field's value, keys as the question names them.
	 * @param values those of the request, and this server's base address
	 */
	@Nullable Object answer(GraphReader reader, Map<String, @Nullable Object> values, Variables request);

}
