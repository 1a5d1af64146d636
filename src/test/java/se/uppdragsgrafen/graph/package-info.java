/** Loads into a real Neo4j. */
@NullMarked
package se.uppdragsgrafen.graph;

import org.jspecify.annotations.NullMarked;
