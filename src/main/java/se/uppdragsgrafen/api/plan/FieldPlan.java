package se.uppdragsgrafen.api.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is planned for one field of the answer. */
public sealed interface FieldPlan {

	/**
	 * A field that is no question, with those below it that are.
	 *
	 * @param fields by key, in the answer's order
	 */
	record Within(Map<String, FieldPlan> fields) implements FieldPlan {

		public Within {
			fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		}
	}

	/**
	 * A field that is a question of its own.
	 *
	 * @param number its place among all of the operation, from 0
	 * @param plan how it is answered
	 * @param form what its value must be to stand in the answer as it is
	 */
	record Asked(int number, RootPlan plan, Form form) implements FieldPlan {
	}

}
