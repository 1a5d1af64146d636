/**
 * The analyses: questions that no traversal answers, each a named statement of
 * {@code neo4j/read/analys}, and the one reader that runs them for GraphQL, CSV and
 * metrics alike, so that a figure is the same in all.
 */
@NullMarked
package se.uppdragsgrafen.query.analys;

import org.jspecify.annotations.NullMarked;
