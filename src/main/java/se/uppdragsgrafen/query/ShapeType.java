package se.uppdragsgrafen.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One type of node.
 *
 * @param name the type's name, which is its label
 * @param fields properties and relations, by name
 * @param filters what a list of it can be filtered by, by name
 */
public record ShapeType(String name, Map<String, ShapeField> fields, Map<String, ShapeFilter> filters) {

	public ShapeType {
		fields = Map.copyOf(fields);
		filters = Map.copyOf(filters);
	}

	public @Nullable ShapeField field(String field) {
		return this.fields.get(field);
	}

	/**
	 * The relation of that name.
	 * @throws IllegalArgumentException where there is none: a mistake in the schema
	 */
	public ShapeField.Relation relation(String field) {
		if (field(field) instanceof ShapeField.Relation relation) {
			return relation;
		}
		throw new IllegalArgumentException("%s has no relation '%s'".formatted(this.name, field));
	}

	/**
	 * The filter of that name.
	 * @throws IllegalArgumentException where there is none: a mistake in the schema
	 */
	public ShapeFilter filter(String filter) {
		ShapeFilter found = this.filters.get(filter);
		if (found == null) {
			throw new IllegalArgumentException("%s has no filter '%s'".formatted(this.name, filter));
		}
		return found;
	}

}
