/**
 * The doors that need no GraphQL: what can be downloaded, and what describes the data
 * set. Asks the graph only through questions and analyses.
 */
@NullMarked
package se.uppdragsgrafen.catalogue;

import org.jspecify.annotations.NullMarked;
