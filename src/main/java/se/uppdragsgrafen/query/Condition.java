package se.uppdragsgrafen.query;

import org.jspecify.annotations.Nullable;

/**
 * A filter in use.
 *
 * @param filter the filter
 * @param parameter the parameter that holds the value; null for EXISTS
 * @param expected for EXISTS: whether there is to be one
 */
public record Condition(ShapeFilter filter, @Nullable String parameter, boolean expected) {

	public static Condition of(ShapeFilter filter, String parameter) {
		return new Condition(filter, parameter, true);
	}

	public static Condition exists(ShapeFilter filter, boolean expected) {
		return new Condition(filter, null, expected);
	}

	/** Whether a list can start here rather than merely be asked. */
	boolean startsSearch() {
		return this.expected && switch (this.filter.op()) {
			case TEXT, NAME, EXISTS -> true;
			case IN, AT_LEAST, AT_MOST -> !this.filter.path().isEmpty();
		};
	}

	String requiredParameter() {
		if (this.parameter == null) {
			throw new IllegalStateException("The filter '%s' has no value".formatted(this.filter.name()));
		}
		return this.parameter;
	}

}
