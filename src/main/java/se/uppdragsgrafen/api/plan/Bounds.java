package se.uppdragsgrafen.api.plan;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/** How many rows may be asked for, and what is said to who asks for more. */
public final class Bounds {

	/** Rows of a root list where no number is given. */
	public static final int PAGE_DEFAULT = 20;

	/** Rows of a root list. */
	public static final int PAGE_MOST = 100;

	/** Rows of a nested list. */
	public static final int NESTED_MOST = 500;

	private Bounds() {
	}

	/**
	 * A number of rows.
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
