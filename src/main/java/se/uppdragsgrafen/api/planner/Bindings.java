package se.uppdragsgrafen.api.planner;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.uppdragsgrafen.api.Written;
import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.plan.Parameter;

/**
 * The parameters of one statement, while it is planned. Named in the order in which the
 * plan meets them, so that equal shapes give equal texts.
 */
final class Bindings {

	private final List<Parameter> parameters = new ArrayList<>();

	/** A new parameter for that value; its name. */
	String bind(Written value, Conversion conversion) {
		return bind(value, null, conversion);
	}

	/** A new parameter for a field of that input object; its name. */
	String bind(Written value, @Nullable String member, Conversion conversion) {
		String name = "p" + this.parameters.size();
		this.parameters.add(new Parameter(name, value, member, conversion));
		return name;
	}

	/** A new parameter that is the same in every request; its name. */
	String bind(Object constant) {
		return bind(new Written.Constant(constant), new Conversion.AsGiven());
	}

	/** Those bound until now. */
	List<Parameter> all() {
		return List.copyOf(this.parameters);
	}

}
