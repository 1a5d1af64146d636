/**
 * CSV as it is given out, whatever it holds: its options, its header and its cells.
 */
@NullMarked
package se.uppdragsgrafen.catalogue.csv;

import org.jspecify.annotations.NullMarked;
