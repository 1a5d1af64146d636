/**
 * A document → facts. One reader per genre, driven by profiles in YAML.
 */
@NullMarked
package se.uppdragsgrafen.extract;

import org.jspecify.annotations.NullMarked;
