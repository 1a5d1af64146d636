/**
 * What must not be shown: names of persons, and numbers small enough to point at them.
 */
@NullMarked
package se.uppdragsgrafen.extract.masking;

import org.jspecify.annotations.NullMarked;
