package se.uppdragsgrafen.fact;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One record of the vocabulary, as a table and a label. */
public final class FactType {

	private final Class<? extends Fact> record;

	private final RecordComponent[] components;

	private final Constructor<? extends Fact> constructor;

	private final List<Column> columns;

	private final Map<String, Integer> indexes = new HashMap<>();

	FactType(Class<? extends Fact> record) {
		this.record = record;
		this.components = record.getRecordComponents();
		this.columns = Arrays.stream(this.components).map(Column::of).toList();
		this.columns.forEach((column) -> this.indexes.put(column.name(), this.indexes.size()));
		try {
			this.constructor = record.getDeclaredConstructor(
					Arrays.stream(this.components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(record + " is no record", ex);
		}
	}

	/** The record. */
	public Class<? extends Fact> record() {
		return this.record;
	}

	/** The node's label and the GraphQL type. */
	public String label() {
		return this.record.getSimpleName();
	}

	/** The name of the table, which every id of this type begins with. */
	public String table() {
		return label().toLowerCase(Locale.ROOT);
	}

	/** The columns, in the order of the record; the first is the id. */
	public List<Column> columns() {
		return this.columns;
	}

	/**
	 * One of the values of a fact, by its column; null also where there is no such
	 * column.
	 */
	public @Nullable Object value(List<? extends @Nullable Object> values, String column) {
		Integer index = this.indexes.get(column);
		return (index != null) ? values.get(index) : null;
	}

	/** Whether the fact says where it is written. */
	public boolean sourced() {
		return Fact.Sourced.class.isAssignableFrom(this.record);
	}

	/** A fact of these values, one per column. */
	public Fact create(List<? extends @Nullable Object> values) {
		try {
			return this.constructor.newInstance(values.toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException("No " + label() + " of " + values, ex);
		}
	}

	/** The values of a fact of this type, one per column. */
	public List<@Nullable Object> values(Fact fact) {
		List<@Nullable Object> values = new ArrayList<>(this.components.length);
		for (RecordComponent component : this.components) {
			try {
				values.add(component.getAccessor().invoke(fact));
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalArgumentException(fact + " is no " + label(), ex);
			}
		}
		return values;
	}

	@Override
	public String toString() {
		return label();
	}

}
