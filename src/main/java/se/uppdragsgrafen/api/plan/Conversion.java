package se.uppdragsgrafen.api.plan;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.analys.GivenNames;

/** How a value of a request becomes a parameter. */
public sealed interface Conversion {

	/**
	 * The parameter's value.
	 * @param value as the client gave it; null where none was given
	 * @throws ApiException where it may not be; it says what may
	 */
	@Nullable Object of(@Nullable Object value);

	/** The value itself. */
	record AsGiven() implements Conversion {

		@Override
		public @Nullable Object of(@Nullable Object value) {
			return value;
		}
	}

	/** The value, or another where none is given. */
	record Otherwise(Object otherwise) implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return (value != null) ? value : this.otherwise;
		}
	}

	/** A list, which may be given as its one value. */
	record Listed() implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return Lists.of(value);
		}
	}

	/**
	 * A list of codes, names or ids of things.
	 *
	 * @param type which things
	 * @param argument what it is called in a refusal
	 */
	record Named(String type, String argument) implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return of(value, KnownNames.NONE);
		}

		/**
		 * The values that a statement compares with.
		 * @param names of what there is
		 * @throws ApiException where one of them is no name of any
		 */
		Object of(@Nullable Object value, KnownNames names) {
			try {
				return GivenNames.keys(this.argument, Lists.of(value), names.of(this.type));
			}
			catch (BadArgument ex) {
				throw new ApiException(ErrorCode.BAD_ARGUMENT, ex.message());
			}
		}
	}

	/** The texts of a list, as a set; an empty one where none is given. */
	record Chosen() implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return (value == null) ? Set.of()
					: Lists.of(value).stream().map(String::valueOf).collect(Collectors.toSet());
		}
	}

	/** What somebody searches for, in Lucene's syntax. */
	record Search() implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return GivenTexts.searched(value);
		}
	}

	/** One id, or a list of them. */
	record Ids() implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return GivenTexts.ids(value);
		}
	}

	/** An edition, as {@code nodeAt(id, vid)} names it. */
	record Edition() implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return GivenTexts.edition(value);
		}
	}

	/**
	 * A number of rows.
	 *
	 * @param argument what it is called in a refusal
	 * @param otherwise the number where none is given
	 * @param most the greatest that may be given; the least is 1
	 * @param more how many more are read than given: one, to know whether the list goes
	 * on
	 */
	record Rows(String argument, int otherwise, int most, int more) implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return Bounds.within(this.argument, value, this.otherwise, 1, this.most) + this.more;
		}
	}

	/**
	 * The ordering value of a cursor.
	 *
	 * @param order the order that the cursor must be of
	 */
	record CursorValue(String order) implements Conversion {

		@Override
		public @Nullable Object of(@Nullable Object value) {
			return Cursor.decode(String.valueOf(value), this.order).value();
		}
	}

	/**
	 * The id of a cursor.
	 *
	 * @param order the order that the cursor must be of
	 */
	record CursorId(String order) implements Conversion {

		@Override
		public Object of(@Nullable Object value) {
			return Cursor.decode(String.valueOf(value), this.order).id();
		}
	}

}
