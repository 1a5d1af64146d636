package se.uppdragsgrafen.query;

/** How the loaded graph branches. */
public interface FanOut {

	/** How many nodes there are of that type. */
	long nodes(String type);

	/**
	 * How many nodes nearly all nodes of that type (99 of 100) have at most in that
	 * relation.
	 */
	long of(String type, ShapeField.Relation relation);

}
