/**
 * What running text says, one finder per kind of fact, and whether it agrees with the
 * tables.
 */
@NullMarked
package se.uppdragsgrafen.extract.prose;

import org.jspecify.annotations.NullMarked;
