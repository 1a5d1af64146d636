/**
 * The log of what was changed: read in its order, from a position that a follower keeps.
 */
@NullMarked
package se.uppdragsgrafen.query.andringar;

import org.jspecify.annotations.NullMarked;
