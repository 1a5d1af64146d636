package se.uppdragsgrafen.dataset;

import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;

/**
 * One row of a table.
 *
 * @param type what it states
 * @param place where it stands
 * @param values one value per column; null also where the cell could not be read
 */
record Row(FactType type, Place place, List<@Nullable Object> values) {

	/** The id; null where it could not be read. */
	@Nullable String id() {
		return (String) this.values.getFirst();
	}

	@Nullable Object value(String column) {
		return this.type.value(this.values, column);
	}

	/** Each reference with the column that it stands in. */
	void references(BiConsumer<Column, String> each) {
		for (int i = 0; i < this.values.size(); i++) {
			Column column = this.type.columns().get(i);
			Object value = this.values.get(i);
			if (value instanceof Ref<?>(String id)) {
				each.accept(column, id);
			}
			else if (column.kind() == Column.Kind.REFERENCE && value instanceof List<?> list) {
				list.forEach((element) -> each.accept(column, ((Ref<?>) element).id()));
			}
		}
	}

	Fact fact() {
		return this.type.create(this.values);
	}

}
