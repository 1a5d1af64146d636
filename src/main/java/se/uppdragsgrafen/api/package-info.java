/**
 * GraphQL over HTTP: the schema's wiring, the planner that turns a selection into plans,
 * paging, limits and errors. Knows no Cypher.
 */
@NullMarked
package se.uppdragsgrafen.api;

import org.jspecify.annotations.NullMarked;
