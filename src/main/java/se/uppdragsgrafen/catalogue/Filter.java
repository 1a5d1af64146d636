package se.uppdragsgrafen.catalogue;

import java.util.List;

/** Chooses facts by the filters that GraphQL has. */
public interface Filter {

	/**
	 * The ids of the facts that pass, in order, as the graph is now.
	 * @param typ what they are, as its GraphQL type
	 * @param where the filters as JSON, as GraphQL has them as a variable
	 * @throws se.uppdragsgrafen.query.analys.BadArgument where they are none of the
	 * type's
	 */
	List<String> ids(String typ, String where);

}
