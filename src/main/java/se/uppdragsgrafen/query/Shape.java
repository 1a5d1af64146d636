package se.uppdragsgrafen.query;

import java.util.Map;

/**
 * What can be asked: the types of the graph with their properties, relations and filters.
 * Every name in a statement comes from here, never from a client.
 *
 * @param types by name
 */
public record Shape(Map<String, ShapeType> types) {

	/** The interface of all nodes, and the label that every fact's node has. */
	public static final String NODE = "Node";

	public Shape {
		types = Map.copyOf(types);
	}

	/**
	 * The type of that name.
	 * @throws IllegalArgumentException where there is none: a mistake in the schema
	 */
	public ShapeType type(String name) {
		ShapeType type = this.types.get(name);
		if (type == null) {
			throw new IllegalArgumentException("The schema has no node type '" + name + "'");
		}
		return type;
	}

}
