package se.uppdragsgrafen.api.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.Selection;

/**
 * A node as it was in an edition: {@code nodeAt(id, vid)}. Of what it leads to the log
 * knows ids alone, so that only its own fields can be asked for.
 *
 * @param parameters the node and the edition
 * @param selection what is asked of it
 */
public record VersionPlan(List<Parameter> parameters, Selection selection) implements RootPlan {

	/** The parameter that holds the node's id, as a list of one. */
	public static final String ID = "id";

	/** The parameter that holds the edition. */
	public static final String VID = "vid";

	public VersionPlan {
		parameters = List.copyOf(parameters);
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		return 1;
	}

}
