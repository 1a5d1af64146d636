/**
 * Measures, in one run on one machine, this server, what users would pick instead, and
 * the floor below both: bench/README.md.
 */
@NullMarked
package se.uppdragsgrafen.bench.race;

import org.jspecify.annotations.NullMarked;
