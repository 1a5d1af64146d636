/**
 * Reads from the schema what can be asked of the graph, and completes it with the types
 * that every list has.
 */
@NullMarked
package se.uppdragsgrafen.api.schema;

import org.jspecify.annotations.NullMarked;
