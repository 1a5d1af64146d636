/** Swedish search, asked of a real full-text index. */
@NullMarked
package se.uppdragsgrafen.sprak;

import org.jspecify.annotations.NullMarked;
