/**
 * Executes planned operations: reads what the plans ask for, assembles the answers, says
 * what is missing, and observes it. Puts GraphQL together.
 */
@NullMarked
package se.uppdragsgrafen.api.execute;

import org.jspecify.annotations.NullMarked;
