package se.uppdragsgrafen.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A field of a type of node. */
public sealed interface ShapeField {

	String name();

	/** A property of the node. */
	record Property(String name) implements ShapeField {
	}

	/** The node's permanent address: the base address of this server and the id. */
	record Address(String name) implements ShapeField {
	}

	/**
	 * The node's versions.
	 *
	 * @param name the field's name
	 * @param first how many are given unless asked
	 */
	record History(String name, int first) implements ShapeField {
	}

	/**
	 * Other nodes, one relationship away.
	 *
	 * @param name the field's name
	 * @param target the type at the other end
	 * @param types relationship types, alternatives
	 * @param incoming whether the relationship points at the node that has the field
	 * @param many whether the field is a list
	 * @param first how many the list gives unless asked; null where it always gives all
	 * @param order properties of the target that order the list; its id comes last
	 */
	record Relation(String name, String target, List<String> types, boolean incoming, boolean many,
			@Nullable Integer first, List<String> order) implements ShapeField {

		public Relation {
			types = List.copyOf(types);
			order = List.copyOf(order);
		}
	}

}
