/**
 * From what a document asks for to its plan: selections, conditions, pages, limits. Knows
 * the schema and no values.
 */
@NullMarked
package se.uppdragsgrafen.api.planner;

import org.jspecify.annotations.NullMarked;
