package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Selection;

/**
 * What a planned field's value must be to stand in the answer as it is, so that nothing
 * below it need be executed field by field. It keeps every promise of the schema or says
 * that it does not fit.
 */
sealed interface Form {

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

	/** A scalar or an enum that needs no change. */
	record Leaf(Predicate<Object> fits) implements Form {

		@Override
		public @Nullable Object of(@Nullable Object value) {
			if (value != null && !this.fits.test(value)) {
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

	/** A thing of one type: its keys in the answer's order. */
	record Thing(Map<String, Form> keys) implements Form {

		@Override
		public @Nullable Object of(@Nullable Object value) {
			if (value == null) {
				return null;
			}
			if (!(value instanceof Map<?, ?> map)) {
				throw new Misfit();
			}
			Map<String, @Nullable Object> thing = LinkedHashMap.newLinkedHashMap(this.keys.size());
			for (var key : this.keys.entrySet()) {
				thing.put(key.getKey(), key.getValue().of(map.get(key.getKey())));
			}
			return thing;
		}

	}

	/** A node of an interface's type, which tells its own type. */
	record Open(Function<String, Form> types) implements Form {

		@Override
		public @Nullable Object of(@Nullable Object value) {
			return switch (value) {
				case null -> null;
				case Map<?, ?> map when map.get(Selection.TYPE) instanceof String type ->
					this.types.apply(type).of(value);
				default -> throw new Misfit();
			};
		}

	}

}
