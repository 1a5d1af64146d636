/** The synthetic graph of a whole country that speed is measured on: bench/README.md. */
@NullMarked
package se.uppdragsgrafen.bench;

import org.jspecify.annotations.NullMarked;
