/**
 * Tables of money: heads, rows, scales and signs, and whether they add up.
 */
@NullMarked
package se.uppdragsgrafen.extract.money;

import org.jspecify.annotations.NullMarked;
