package se.uppdragsgrafen.extract.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.fact.Characters;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Years;

/** A fact while a document is being read: more of it may stand further down. */
public final class Row {

	private final FactType type;

	private final String id;

	private final Map<String, Object> values = new LinkedHashMap<>();

	private final SequencedSet<Span> evidence = new TreeSet<>();

	Row(FactType type, String id) {
		this.type = type;
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	public FactType type() {
		return this.type;
	}

	/** The lines that state it, in their order. */
	public Collection<Span> evidence() {
		return this.evidence;
	}

	/** One value; null says nothing. */
	public Row set(String column, @Nullable Object value) {
		if (value != null) {
			this.values.put(column(column), value);
		}
		return this;
	}

	/** One value, where none is known yet. */
	public Row setIfAbsent(String column, @Nullable Object value) {
		return has(column) ? this : set(column, value);
	}

	/** One more element of a list; once each. */
	public Row add(String column, Object value) {
		@SuppressWarnings("unchecked")
		List<Object> list = (List<Object>) this.values.computeIfAbsent(column(column), (key) -> new ArrayList<>());
		if (!list.contains(value)) {
			list.add(value);
		}
		return this;
	}

	/** One more line that states it. */
	public Row from(Span at) {
		this.evidence.add(at);
		return this;
	}

	/** Takes a value away. */
	public void clear(String column) {
		this.values.remove(column(column));
	}

	/** Reads each text anew; null takes it away. Ids and texts of a form stay. */
	public void rewrite(BiFunction<Column, String, @Nullable String> rewriting) {
		for (Column column : this.type.columns()) {
			Object value = this.values.get(column.name());
			if (value == null || column.kind() != Column.Kind.TEXT || column.form() != null) {
				continue;
			}
			if (value instanceof List<?> list) {
				this.values.put(column.name(),
						new ArrayList<>(list.stream()
							.map((each) -> rewriting.apply(column, each.toString()))
							.filter(Objects::nonNull)
							.distinct()
							.toList()));
				continue;
			}
			String text = rewriting.apply(column, value.toString());
			if (text != null) {
				this.values.put(column.name(), text);
			}
			else {
				this.values.remove(column.name());
			}
		}
	}

	public boolean has(String column) {
		return this.values.containsKey(column(column));
	}

	public @Nullable Object get(String column) {
		return this.values.get(column(column));
	}

	public String text(String column) {
		Object value = get(column);
		return (value != null) ? value.toString() : "";
	}

	/** The elements of a list. */
	public List<?> list(String column) {
		return (get(column) instanceof List<?> list) ? list : List.of();
	}

	private String column(String name) {
		if (this.type.columns().stream().noneMatch((each) -> each.name().equals(name))) {
			throw new IllegalArgumentException(this.type + " has no column " + name);
		}
		return name;
	}

	/** The finished fact. */
	Fact fact(List<Ref<?>> kallor) {
		List<@Nullable Object> all = new ArrayList<>();
		for (Column column : this.type.columns()) {
			all.add(switch (column.name()) {
				case "id" -> this.id;
				case "kallor" -> kallor;
				default -> value(column);
			});
		}
		return this.type.create(all);
	}

	private @Nullable Object value(Column column) {
		Object value = this.values.get(column.name());
		if (column.list()) {
			return list(column.name()).stream().map((each) -> plain(each, column)).toList();
		}
		if (value == null && column.kind() == Column.Kind.BOOLEAN && !column.nullable()) {
			return false;
		}
		if (value == null && !column.nullable()) {
			throw new IllegalStateException(this.id + " has no " + column.name());
		}
		boolean misread = value != null && column.nullable() && !Years.in(column, value);
		return (value != null && !misread) ? plain(value, column) : null;
	}

	/** A reference is set as the row that it refers to, or as its id. */
	private static Object plain(Object value, Column column) {
		if (value instanceof Row row) {
			return new Ref<>(row.id);
		}
		if (column.kind() == Column.Kind.REFERENCE) {
			return new Ref<>(value.toString());
		}
		return (value instanceof String text) ? cell(text, column) : value;
	}

	/** A text that a cell of a table can hold; | parts the elements of a list there. */
	private static String cell(String text, Column column) {
		String plain = column.prose() ? Cut.to(column.longest(), plain(text)) : plain(text);
		return column.list() ? plain.replace('|', '/') : plain;
	}

	/** Without signs that no table holds. */
	public static String plain(String text) {
		return Characters.without(text).strip();
	}

	@Override
	public String toString() {
		return this.id + this.values;
	}

}
