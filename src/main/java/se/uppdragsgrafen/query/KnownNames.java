package se.uppdragsgrafen.query;

import java.util.Map;

/** The names of what the data set holds, to hold a filter's values against. */
@FunctionalInterface
public interface KnownNames {

	/** No names at all: what is not known holds nothing back. */
	KnownNames NONE = (type) -> Map.of();

	/**
	 * The names of a type's nodes: codes, names, aliases and ids, in lower case.
	 * @return by name; empty where there are none, or too many to be held
	 */
	Map<String, Known> of(String type);

	/**
	 * A node that has the name.
	 *
	 * @param key what a statement compares
	 * @param title what people call it
	 */
	record Known(String key, String title) {
	}

}
