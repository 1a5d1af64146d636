/**
 * One document while it is read: its rows, the bodies and units that they belong to.
 */
@NullMarked
package se.uppdragsgrafen.extract.reading;

import org.jspecify.annotations.NullMarked;
