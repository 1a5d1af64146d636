/**
 * How Swedish municipalities write: numbers, dates, sums, names, sentences.
 */
@NullMarked
package se.uppdragsgrafen.extract.wording;

import org.jspecify.annotations.NullMarked;
