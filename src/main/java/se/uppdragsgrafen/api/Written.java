package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * A value as a document writes it, its variables left open, as plain data: two that are
 * written alike are equal.
 */
public sealed interface Written {

	/** The value that is null: written so, or not written at all. */
	Written NOTHING = new Constant(null);

	/**
	 * The value, with the variables filled in.
	 * @param variables coerced, by name; one that is not given is null
	 */
	@Nullable Object with(Map<String, @Nullable Object> variables);

	/**
	 * A value without variables of its own.
	 *
	 * @param value a string (also of an enum), a Boolean, an Integer, a Long where the
	 * number is greater, a Double, or null
	 */
	record Constant(@Nullable Object value) implements Written {

		@Override
		public @Nullable Object with(Map<String, @Nullable Object> variables) {
			return this.value;
		}
	}

	/** A variable, by name. */
	record Variable(String name) implements Written {

		@Override
		public @Nullable Object with(Map<String, @Nullable Object> variables) {
			return variables.get(this.name);
		}
	}

	/** A list. */
	record Values(List<Written> values) implements Written {

		public Values {
			values = List.copyOf(values);
		}

		@Override
		public List<@Nullable Object> with(Map<String, @Nullable Object> variables) {
			List<@Nullable Object> list = new ArrayList<>(this.values.size());
			this.values.forEach((value) -> list.add(value.with(variables)));
			return list;
		}
	}

	/** An input object: its fields by name, in the order of the document. */
	record Fields(Map<String, Written> fields) implements Written {

		public Fields {
			fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		}

		@Override
		public Map<String, @Nullable Object> with(Map<String, @Nullable Object> variables) {
			Map<String, @Nullable Object> object = new LinkedHashMap<>();
			this.fields.forEach((name, value) -> object.put(name, value.with(variables)));
			return object;
		}
	}

	/**
	 * The plain form of a value of a parsed document; {@link #NOTHING} where there is
	 * none or it is null.
	 */
	static Written of(@Nullable Value<?> value) {
		return switch (value) {
			case VariableReference variable -> new Variable(variable.getName());
			case ArrayValue list -> new Values(list.getValues().stream().map(Written::of).toList());
			case ObjectValue object -> fields(object);
			case StringValue text -> new Constant(text.getValue());
			case EnumValue name -> new Constant(name.getName());
			case BooleanValue truth -> new Constant(truth.isValue());
			case IntValue number when number.getValue().bitLength() < Integer.SIZE ->
				new Constant(number.getValue().intValue());
			case IntValue number -> new Constant(number.getValue().longValue());
			case FloatValue number -> new Constant(number.getValue().doubleValue());
			case null, default -> NOTHING;
		};
	}

	private static Written fields(ObjectValue object) {
		Map<String, Written> fields = new LinkedHashMap<>();
		object.getObjectFields().forEach((field) -> fields.put(field.getName(), of(field.getValue())));
		return new Fields(fields);
	}

}
