package se.uppdragsgrafen.api.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.query.Selection;

/**
 * What a planned field's value must be to stand in the answer as it is, so that nothing
 * below it need be executed field by field. It keeps every promise of the schema or says
 * that it does not fit.
 */
public sealed interface Form {

	/**
	 * The value as it stands in the answer.
	 * @throws Misfit where the value breaks a promise of the schema
	 */
	@Nullable Object of(@Nullable Object value);

	/** A value that breaks a promise of the schema: to be executed, which says how. */
	final class Misfit extends RuntimeException {

		private Misfit() {
			super("The value does not fit the schema", null, false, false);
		}

	}

	/** What may not be null. */
	record Present(Form form) implements Form {

		@Override
		public Object of(@Nullable Object value) {
			Object present = this.form.of(value);
			if (present == null) {
				throw new Misfit();
			}
			return present;
		}

	}

	/** A scalar that needs no change. */
	enum Leaf implements Form {

		/** A string, whatever it means. */
		TEXT,
		/** True or false. */
		TRUTH,
		/** A number of 32 bits. */
		INT,
		/** A number of 64 bits. */
		LONG,
		/** A finite number with decimals. */
		NUMBER,
		/** A value that the execution must change. */
		OTHER;

		@Override
		public @Nullable Object of(@Nullable Object value) {
			if (value != null && !fits(value)) {
				throw new Misfit();
			}
			return value;
		}

		private boolean fits(Object value) {
			return switch (this) {
				case TEXT -> value instanceof String;
				case TRUTH -> value instanceof Boolean;
				case INT -> value instanceof Integer || (value instanceof Long number && number.intValue() == number);
				case LONG -> value instanceof Long;
				case NUMBER -> value instanceof Double number && Double.isFinite(number);
				case OTHER -> false;
			};
		}

	}

	/** A value of an enum, which is its name. */
	record Choice(Set<String> names) implements Form {

		public Choice {
			names = Set.copyOf(names);
		}

		@Override
		public @Nullable Object of(@Nullable Object value) {
			if (value != null && !(value instanceof String name && this.names.contains(name))) {
				throw new Misfit();
			}
			return value;
		}

	}

	/** {@code __typename}, whatever the value. */
	record TypeName(String type) implements Form {

		@Override
		public Object of(@Nullable Object value) {
			return this.type;
		}

	}

	/** A list. */
	record Each(Form form) implements Form {

		@Override
		public @Nullable Object of(@Nullable Object value) {
			if (value == null) {
				return null;
			}
			if (!(value instanceof List<?> list)) {
				throw new Misfit();
			}
			List<@Nullable Object> each = new ArrayList<>(list.size());
			for (Object one : list) {
				each.add(this.form.of(one));
			}
			return each;
		}

	}

	/** An object of one type: its keys in the answer's order. */
	record Keys(Map<String, Form> keys) implements Form {

		public Keys {
			keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
		}

		@Override
		public @Nullable Object of(@Nullable Object value) {
			if (value == null) {
				return null;
			}
			if (!(value instanceof Map<?, ?> map)) {
				throw new Misfit();
			}
			Map<String, @Nullable Object> object = LinkedHashMap.newLinkedHashMap(this.keys.size());
			for (var key : this.keys.entrySet()) {
				object.put(key.getKey(), key.getValue().of(map.get(key.getKey())));
			}
			return object;
		}

	}

	/**
	 * A node of an interface's type, which tells its own type.
	 *
	 * @param types the forms of the types that there are
	 */
	record Open(Map<String, Form> types) implements Form {

		public Open {
			types = Map.copyOf(types);
		}

		@Override
		public @Nullable Object of(@Nullable Object value) {
			if (value == null) {
				return null;
			}
			Form form = (value instanceof Map<?, ?> map) ? this.types.get(String.valueOf(map.get(Selection.TYPE)))
					: null;
			if (form == null) {
				throw new Misfit();
			}
			return form.of(value);
		}

	}

}
