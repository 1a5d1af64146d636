package se.uppdragsgrafen.api.planner;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.Arguments;
import se.uppdragsgrafen.api.plan.Bounds;
import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.Plan;

/**
 * Which page of a list is asked: the first from the beginning or after a cursor, or the
 * last up to the end or before one; in one total order.
 *
 * @param arguments of the list's field
 * @param variables of the request that is planned: they decide the shape, not the values
 */
record Paging(Arguments arguments, Variables variables) {

	private static final String FIRST_OF_ALL = "";

	/** Beyond all ids, which are ASCII. */
	private static final String LAST_OF_ALL = "\uffff";

	private static final String ID = "id";

	/**
	 * The page, its number of rows bound.
	 * @throws ApiException where both ends are asked
	 */
	Shown.Page page(Bindings bindings) {
		refuseBothEnds();
		String argument = backwards() ? "last" : "first";
		String rows = bindings.bind(this.arguments.get(argument),
				new Conversion.Rows(argument, Bounds.PAGE_DEFAULT, Bounds.PAGE_MOST, 1));
		return new Shown.Page(name(), property().equals(ID), backwards(), fromCursor(), rows);
	}

	private boolean backwards() {
		return asked("last");
	}

	private boolean fromCursor() {
		return asked(cursorArgument());
	}

	private String cursorArgument() {
		return backwards() ? "before" : "after";
	}

	private boolean asked(String argument) {
		return this.variables.has(this.arguments.get(argument));
	}

	private void refuseBothEnds() {
		if (asked("first") && asked("last")) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT, "'first' and 'last' were both given. Give one of them.",
					"Både 'first' och 'last' är givna. Ge en av dem.");
		}
		if (asked(backwards() ? "after" : "before")) {
			throw new ApiException(ErrorCode.BAD_ARGUMENT,
					"'after' goes with 'first', and 'before' with 'last'. Give one such pair.",
					"'after' hör till 'first', och 'before' till 'last'. Ge ett av paren.");
		}
	}

	/** The list's order, the parameters of the cursor bound. */
	Plan.Order order(Bindings bindings) {
		String property = property();
		boolean descending = descending() != backwards();
		Written cursor = this.arguments.get(cursorArgument());
		if (fromCursor()) {
			String value = property.equals(ID) ? null : bindings.bind(cursor, new Conversion.CursorValue(name()));
			return new Plan.Order(property, descending, value, bindings.bind(cursor, new Conversion.CursorId(name())));
		}
		String start = property.equals(ID) ? bindings.bind(descending ? LAST_OF_ALL : FIRST_OF_ALL) : null;
		return new Plan.Order(property, descending, null, start);
	}

	/** The order's name, which is written into its cursors. */
	private String name() {
		return property() + (descending() ? " desc" : "");
	}

	private boolean descending() {
		return "DESC".equals(orderBy().get("direction"));
	}

	private String property() {
		Object field = orderBy().get("field");
		return (field != null) ? camelCase(field.toString()) : ID;
	}

	private Map<?, ?> orderBy() {
		return (this.variables.resolve(this.arguments.get("orderBy")) instanceof Map<?, ?> order) ? order : Map.of();
	}

	/** The property that an order is named after: AVVIKELSE_KR is avvikelseKr. */
	private static String camelCase(String name) {
		return Pattern.compile("_(.)")
			.matcher(name.toLowerCase(Locale.ROOT))
			.replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
	}

}
