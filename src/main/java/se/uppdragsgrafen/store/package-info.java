/**
 * The database's own: the embedded Neo4j and its folder, how it is opened, and the way
 * that a command takes to whichever database there is.
 */
@NullMarked
package se.uppdragsgrafen.store;

import org.jspecify.annotations.NullMarked;
