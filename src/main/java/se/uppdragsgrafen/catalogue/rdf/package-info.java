/**
 * The facts as RDF: which term each column becomes, and what the terms mean. Knows
 * nothing of where the facts come from or go to.
 */
@NullMarked
package se.uppdragsgrafen.catalogue.rdf;

import org.jspecify.annotations.NullMarked;
