package se.uppdragsgrafen.api;

import org.jspecify.annotations.Nullable;

/** How many rows may be asked for, and what is said to who asks for more. */
final class Bounds {

	static final int PAGE_DEFAULT = 20;

	static final int PAGE_MOST = 100;

	static final int NESTED_MOST = 500;

	private Bounds() {
	}

	/**
	 * A number of rows of a root list.
	 * @throws ApiException where it is not 1 to 100
	 */
	static int page(String argument, @Nullable Object asked) {
		return within(argument, asked, PAGE_DEFAULT, 1, PAGE_MOST);
	}

	/**
	 * A number of rows of a nested list.
	 * @throws ApiException where it is not 1 to 500
	 */
	static int nested(String field, @Nullable Object asked, int otherwise) {
		return within(field + ".first", asked, otherwise, 1, NESTED_MOST);
	}

	/**
	 * A number of rows of a list with bounds of its own.
	 * @throws ApiException where it is outside of them
	 */
	static int within(String argument, @Nullable Object asked, int otherwise, int least, int most) {
		if (asked == null) {
			return otherwise;
		}
		int number = ((Number) asked).intValue();
		if (number < least || number > most) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT,
					"'%s' is %d but must be %d to %d. Ask for less and page on with 'after'.",
					"'%s' är %d men måste vara %d till %d. Fråga efter färre och bläddra vidare med 'after'.", argument,
					number, least, most);
		}
		return number;
	}

}
