package se.uppdragsgrafen.api.execute;

import se.uppdragsgrafen.api.plan.Form;

/**
 * A planned field's value, with all that is below it.
 *
 * @param value the value
 * @param form what it must be to stand in the answer as it is
 */
record Whole(Object value, Form form) {
}
