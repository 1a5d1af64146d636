/** Data packages in real folders. */
@NullMarked
package se.uppdragsgrafen.dataset;

import org.jspecify.annotations.NullMarked;
