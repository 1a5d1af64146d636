/** Bytes as they are read: counted, digested and decoded a piece at a time. */
@NullMarked
package se.uppdragsgrafen.dataset.bytes;

import org.jspecify.annotations.NullMarked;
