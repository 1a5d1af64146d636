/**
 * Which documents are expected, from each municipality's rhythm, and which of them are
 * here.
 */
@NullMarked
package se.uppdragsgrafen.catalogue.fullstandighet;

import org.jspecify.annotations.NullMarked;
