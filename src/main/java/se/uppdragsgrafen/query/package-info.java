/**
 * Questions to the graph: the shape of what can be asked, the plan of a question, its
 * Cypher, and the reader that runs it. Knows no GraphQL; never writes.
 */
@NullMarked
package se.uppdragsgrafen.query;

import org.jspecify.annotations.NullMarked;
