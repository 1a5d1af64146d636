/** What must hold for the vocabulary. */
@NullMarked
package se.uppdragsgrafen.fact;

import org.jspecify.annotations.NullMarked;
