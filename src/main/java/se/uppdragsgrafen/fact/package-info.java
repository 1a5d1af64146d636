/**
 * The municipal vocabulary as records: what a document can state, each with its evidence.
 * A record's components are the columns of its CSV file and the properties of its node.
 * Depends on nothing.
 */
@NullMarked
package se.uppdragsgrafen.fact;

import org.jspecify.annotations.NullMarked;
