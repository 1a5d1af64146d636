package se.uppdragsgrafen.query;

import java.util.List;

/**
 * One way to filter nodes.
 *
 * @param name the filter's name
 * @param path the relations to the node that is compared, empty for the node itself
 * @param property what is compared
 * @param op how
 * @param list whether it takes a list of alternatives
 */
public record ShapeFilter(String name, List<ShapeField.Relation> path, String property, Op op, boolean list) {

	public ShapeFilter {
		path = List.copyOf(path);
	}

	/** The type of what is compared, of a filter of that type. */
	public String target(ShapeType type) {
		return this.path.isEmpty() ? type.name() : this.path.getLast().target();
	}

	/** Whether it is the node's own property that is compared. */
	boolean local() {
		return this.path.isEmpty() && this.op != Op.NAME;
	}

	/**
	 * How strongly the filter narrows, 0 most: the narrowest one is where the search
	 * starts.
	 */
	int rank() {
		return switch (this.op) {
			case TEXT -> 0;
			case IN -> this.property.equals("id") ? 1 : this.path.isEmpty() ? 4 : 2;
			case NAME -> 3;
			case EXISTS -> 5;
			case AT_LEAST, AT_MOST -> 6;
		};
	}

	/** The comparisons. */
	public enum Op {

		/** The property is one of the given. */
		IN,
		/** The node has this id, name, short name or alias, whatever case. */
		NAME,
		/** The path leads to a node. */
		EXISTS,
		/** The property is at least the given. */
		AT_LEAST,
		/** The property is at most the given. */
		AT_MOST,
		/** Swedish full-text search. */
		TEXT

	}

}
