/**
 * Facts → Neo4j: constraints and indexes, what each data package states, the union of all
 * statements as nodes and relationships, and what is derived from them. Writes only; what
 * is asked of the graph is the business of {@code query}.
 */
@NullMarked
package se.uppdragsgrafen.graph;

import org.jspecify.annotations.NullMarked;
