/**
 * The permanent addresses: {@code /id/…} leads to what is there of a fact, in the format
 * that is asked for, and says what became of an id that holds no more.
 */
@NullMarked
package se.uppdragsgrafen.catalogue.address;

import org.jspecify.annotations.NullMarked;
