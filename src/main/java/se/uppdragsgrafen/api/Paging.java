package se.uppdragsgrafen.api;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.language.Value;
import org.jspecify.annotations.Nullable;

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

	/** Whether the page is read from the end. */
	boolean backwards() {
		return asked("last");
	}

	/** Whether the page starts at a cursor. */
	boolean fromCursor() {
		return asked(cursorArgument());
	}

	private String cursorArgument() {
		return backwards() ? "before" : "after";
	}

	private boolean asked(String argument) {
		return this.variables.resolve(this.arguments.get(argument)) != null;
	}

	/**
	 * How many rows are asked.
	 * @throws ApiException where it may not be, or where both ends are asked
	 */
	int size(Variables request) {
		refuseBothEnds();
		String argument = backwards() ? "last" : "first";
		return Bounds.page(argument, request.resolve(this.arguments.get(argument)));
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
		if (property.equals("id")) {
			return new Plan.Order(property, descending, null, bindings.bind(request -> start(request, descending)));
		}
		if (!fromCursor()) {
			return new Plan.Order(property, descending, null, null);
		}
		String value = bindings.bind(request -> cursor(request).value());
		return new Plan.Order(property, descending, value, bindings.bind(request -> cursor(request).id()));
	}

	private String start(Variables request, boolean descending) {
		if (fromCursor()) {
			return cursor(request).id();
		}
		return descending ? LAST_OF_ALL : FIRST_OF_ALL;
	}

	private Cursor cursor(Variables request) {
		Value<?> written = this.arguments.get(cursorArgument());
		return Cursor.decode(String.valueOf(request.resolve(written)), name());
	}

	/** The order's name, which is written into its cursors. */
	String name() {
		return property() + (descending() ? " desc" : "");
	}

	private boolean descending() {
		return "DESC".equals(orderBy().get("direction"));
	}

	private String property() {
		Object field = orderBy().get("field");
		return (field != null) ? camelCase(field.toString()) : "id";
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

	/** What a row's head, the ordering value and the id, gives as a cursor. */
	String cursorOf(@Nullable Object value, String id) {
		return new Cursor(name(), property().equals("id") ? null : value, id).encode();
	}

}
