package se.uppdragsgrafen.api.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.query.Cost;

/**
 * How one field that is a question of its own is answered, as plain data: it can be
 * printed, compared, and kept for every request of the same shape.
 */
public sealed interface RootPlan permits StatementPlan, AnalysisPlan, ChangesPlan, EditionsPlan, VersionPlan {

	/** What it takes out of a request. */
	List<Parameter> parameters();

	/**
	 * The values of one request, by the parameters' names.
	 * @throws ApiException where one of them may not be
	 */
	default Map<String, @Nullable Object> values(Variables request) {
		return Parameter.values(parameters(), request);
	}

	/**
	 * How many nodes the answer may hold.
	 * @param values those of the request
	 */
	long cost(Cost counted, Map<String, @Nullable Object> values, Variables request);

}
