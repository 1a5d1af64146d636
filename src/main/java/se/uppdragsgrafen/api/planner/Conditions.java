package se.uppdragsgrafen.api.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.plan.Variables;
import se.uppdragsgrafen.query.Condition;
import se.uppdragsgrafen.query.ShapeFilter;
import se.uppdragsgrafen.query.ShapeType;

/** What a list's {@code where} asks. */
final class Conditions {

	private Conditions() {
	}

	/**
	 * The conditions, their values bound.
	 * @param planned the request that is planned: it decides which there are
	 */
	static List<Condition> of(ShapeType type, Written where, Variables planned, Bindings bindings) {
		List<Condition> conditions = new ArrayList<>();
		if (planned.resolve(where) instanceof Map<?, ?> filters) {
			new LinkedHashMap<>(filters).forEach((name, value) -> {
				if (value != null) {
					conditions.add(condition(type, type.filter(name.toString()), where, value, bindings));
				}
			});
		}
		return conditions;
	}

	private static Condition condition(ShapeType type, ShapeFilter filter, Written where, Object planned,
			Bindings bindings) {
		if (filter.op() == ShapeFilter.Op.EXISTS) {
			return Condition.exists(filter, Boolean.TRUE.equals(planned));
		}
		return Condition.of(filter, bindings.bind(where, filter.name(), switch (filter.op()) {
			case IN -> isKommun(type, filter) ? named(type, filter) : new Conversion.Listed();
			case NAME -> named(type, filter);
			case TEXT -> new Conversion.Search();
			case AT_LEAST, AT_MOST, EXISTS -> new Conversion.AsGiven();
		}));
	}

	/** Whether it compares the code of a kommun, which its name and id stand for. */
	private static boolean isKommun(ShapeType type, ShapeFilter filter) {
		return filter.property().equals("kod") && filter.target(type).equals("Kommun");
	}

	private static Conversion named(ShapeType type, ShapeFilter filter) {
		return new Conversion.Named(filter.target(type), "where." + filter.name());
	}

}
